# SPDX-License-Identifier: Apache-2.0
# Run at every build: writes OUTPUT, which names the commit of SOURCE (or COMMIT, where given), when it would change.
if(NOT COMMIT)
    execute_process(COMMAND git describe --always --abbrev=12 --exclude=* --dirty=+ WORKING_DIRECTORY ${SOURCE}
                    OUTPUT_VARIABLE COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        set(COMMIT unknown)
    endif()
endif()
set(content "// Made by cmake/TieoutCommit.cmake.
#include \"core/about/buildorigin.h\"

QString tieout::buildCommit()
{
    return QStringLiteral(\"${COMMIT}\");
}
")
if(EXISTS ${OUTPUT})
    file(READ ${OUTPUT} before)
endif()
if(NOT content STREQUAL before)
    file(WRITE ${OUTPUT} "${content}")
endif()
