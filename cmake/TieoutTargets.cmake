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

# tieout_test(tst_x.cpp LABEL unit [LIBS …] [ARGS …]): a Qt Test program and its ctest entry.
function(tieout_test source)
    cmake_parse_arguments(T "" "LABEL;TIMEOUT" "LIBS" ${ARGN})
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE tieout_test_support ${T_LIBS})
    target_precompile_headers(${name} REUSE_FROM tieout_test_support)
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 240)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${T_LABEL}" TIMEOUT ${T_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TIEOUT_BIN=${CMAKE_BINARY_DIR}/bin;TIEOUT_SOURCE=${CMAKE_SOURCE_DIR}")
endfunction()
