# SPDX-License-Identifier: Apache-2.0
# How every target of this project is compiled: language, warnings, sanitizers, cache, linker.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set_property(GLOBAL PROPERTY AUTOGEN_SOURCE_GROUP Generated)

set(TIEOUT_SANITIZERS "" CACHE STRING "Sanitizers, e.g. address,undefined (the dev preset sets them)")
option(TIEOUT_COVERAGE "Instrument for gcov" OFF)
# On in the presets of developers only: the warning of a later compiler stops nobody who just wants to build.
option(TIEOUT_WERROR "Warnings are errors" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # The sloppiness is what ccache's manual asks for with precompiled headers. Depend mode, because g++ 12 crashes when it
    # only preprocesses a file with such a header, and every compilation would then be done without the cache (measured).
    # Each checkout keeps its own entries: such a header remembers the absolute paths of what it was made from, and one
    # from another checkout made every file out of date for ever.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()

# mold links programs of Linux only: a cross compiler has a linker of its own.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT CMAKE_CROSSCOMPILING)
    find_program(MOLD_PROGRAM mold)
    if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_link_options(-fuse-ld=mold)
    endif()
endif()

# What Debian asks of programs that read what comes from outside; packaging/check-package looks whether they have it.
option(TIEOUT_HARDENING "Position independent, read-only relocations, checked buffers and stacks, checked jumps" OFF)
if(TIEOUT_HARDENING)
    include(TieoutHardening)
endif()

# What ccache needs of g++ for precompiled headers. Neither clang nor clang-tidy, which works without them, knows both.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    set(TIEOUT_PCH_OPTIONS -fpch-preprocess -fpch-deps)
endif()

add_library(tieout_options INTERFACE)
if(MSVC) # not tried
    target_compile_options(tieout_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus /bigobj
                                                    $<$<BOOL:${TIEOUT_WERROR}>:/WX>)
else()
    target_compile_options(tieout_options INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wswitch-enum -Wnon-virtual-dtor
        -Woverloaded-virtual
        ${TIEOUT_PCH_OPTIONS}
        $<$<BOOL:${TIEOUT_WERROR}>:-Werror>
        # g++ 12 misreports tl::expected inside a coroutine promise as maybe uninitialised; clang does not know the
        # warning.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
        # A file full of coroutines has more sections than an object of Windows usually may have.
        $<$<BOOL:${MINGW}>:-Wa,-mbig-obj>)
endif()
target_compile_definitions(tieout_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TIEOUT_VERSION="${PROJECT_VERSION}")
if(TIEOUT_SANITIZERS AND (MSVC OR MINGW))
    message(WARNING "TIEOUT_SANITIZERS is ignored: this compiler has none that the tests were tried with.")
elseif(TIEOUT_SANITIZERS)
    target_compile_options(tieout_options INTERFACE -fsanitize=${TIEOUT_SANITIZERS} -fno-omit-frame-pointer
                                                    -fno-sanitize-recover=undefined)
    if(TIEOUT_SANITIZERS MATCHES "undefined")
        # These check every single dereference, which AddressSanitizer does too where it matters, and made up half of the
        # compiler's time: a file full of coroutines took 24 s with them and 13 s without (g++ 12, -O1), 8.5 s at -O0.
        target_compile_options(tieout_options INTERFACE
            -fno-sanitize=null,alignment,vptr,object-size,nonnull-attribute,returns-nonnull-attribute)
    endif()
    target_link_options(tieout_options INTERFACE -fsanitize=${TIEOUT_SANITIZERS})
    target_compile_definitions(tieout_options INTERFACE QT_FORCE_ASSERTS)
endif()
if(TIEOUT_COVERAGE)
    target_compile_options(tieout_options INTERFACE --coverage)
    target_link_options(tieout_options INTERFACE --coverage)
endif()
