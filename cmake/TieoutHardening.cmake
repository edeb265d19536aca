# SPDX-License-Identifier: Apache-2.0
# What TIEOUT_HARDENING asks for, as far as the compiler and the system have it.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX OUTPUT_VARIABLE no_pie)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(MSVC) # not tried; addresses at random and no code in data are this linker's own choice
    add_compile_options(/guard:cf /sdl)
    add_link_options(/guard:cf)
    return()
endif()

add_compile_options(-Wformat -Werror=format-security -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
if(MINGW)
    # Without checked buffers and stacks: they would need one more library beside the program.
    add_link_options(-Wl,--dynamicbase,--nxcompat,--high-entropy-va)
    return()
endif()

add_compile_options(-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
check_cxx_compiler_flag(-fstack-clash-protection TIEOUT_HAS_STACK_CLASH_PROTECTION)
if(TIEOUT_HAS_STACK_CLASH_PROTECTION)
    add_compile_options(-fstack-clash-protection)
endif()
check_cxx_compiler_flag(-fcf-protection=full TIEOUT_HAS_CF_PROTECTION)
if(TIEOUT_HAS_CF_PROTECTION)
    add_compile_options(-fcf-protection=full)
endif()
if(NOT APPLE)
    add_link_options(-Wl,-z,relro,-z,now)
endif()
