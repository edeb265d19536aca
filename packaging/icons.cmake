# SPDX-License-Identifier: Apache-2.0
# tieout_icon(FILE.ico|FILE.icns result): packs the icons of linux/icons. Without Python the programs have none, and `result`
# is empty.
function(tieout_icon file result)
    find_package(Python3 COMPONENTS Interpreter)
    set(${result} "" PARENT_SCOPE)
    if(NOT Python3_Interpreter_FOUND)
        message(STATUS "Python is missing: Tieout will have no icon")
        return()
    endif()
    file(GLOB pictures ${CMAKE_SOURCE_DIR}/packaging/linux/icons/*.png)
    execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/packaging/pack-icons ${file} ${pictures}
                    COMMAND_ERROR_IS_FATAL ANY)
    set(${result} ${file} PARENT_SCOPE)
endfunction()
