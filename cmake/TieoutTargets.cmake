# SPDX-License-Identifier: Apache-2.0
# tieout_library(name …) and tieout_program(name …): one line per target, the same options for all.

function(tieout_library name)
    add_library(${name} STATIC ${ARGN})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC tieout_options)
endfunction()

function(tieout_program name)
    add_executable(${name} ${ARGN})
    target_link_libraries(${name} PRIVATE tieout_options)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# tieout_test_program(tst_x source): a Qt Test program. Its file includes its own tst_x.moc and is the only one that needs
# moc, so moc is run on it alone; AUTOMOC would scan and compile a second, empty file for each of some 230 programs
# (a fifth of the time of the whole build).
function(tieout_test_program name source)
    add_executable(${name} ${source})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    qt_generate_moc(${source} ${name}.moc TARGET ${name})
    set_property(SOURCE ${source} APPEND PROPERTY OBJECT_DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
endfunction()

# tieout_test(tst_x.cpp LABEL unit [LIBS …] [ARGS …]): a Qt Test program and its ctest entry.
function(tieout_test source)
    cmake_parse_arguments(T "" "LABEL;TIMEOUT" "LIBS" ${ARGN})
    get_filename_component(name ${source} NAME_WE)
    tieout_test_program(${name} ${source})
    target_link_libraries(${name} PRIVATE tieout_test_support ${T_LIBS})
    target_precompile_headers(${name} REUSE_FROM tieout_test_support)
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 240)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${T_LABEL}" TIMEOUT ${T_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TIEOUT_BIN=${CMAKE_BINARY_DIR}/bin;TIEOUT_SOURCE=${CMAKE_SOURCE_DIR}")
endfunction()
