# SPDX-License-Identifier: Apache-2.0
# Who makes the packages, when, and for which Debian. DEBFULLNAME and DEBEMAIL name the maker, as for Debian's own tools;
# otherwise the last commit does, and in any case it gives the date, so that the same commit makes the same package.
function(ask_git result format)
    execute_process(COMMAND git log -1 --format=${format} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
                    OUTPUT_VARIABLE answer OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    set(${result} "${answer}" PARENT_SCOPE)
endfunction()

ask_git(TIEOUT_CHANGE_DATE "%cD")
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
    set(TIEOUT_MAINTAINER "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
    ask_git(TIEOUT_MAINTAINER "%cn <%ce>")
endif()
if(NOT TIEOUT_MAINTAINER)
    set(TIEOUT_MAINTAINER "nobody <root@localhost>")
endif()
if(NOT TIEOUT_CHANGE_DATE)
    set(TIEOUT_CHANGE_DATE "Thu, 01 Jan 1970 00:00:00 +0000")
endif()

# 0.1.0-1~deb12 is older than 0.1.0-1~deb13, so that a new Debian brings its own build along.
set(TIEOUT_DEBIAN_RELEASE 1)
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release release REGEX "^(ID|VERSION_ID)=")
    string(REGEX MATCH "VERSION_ID=\"?([0-9]+)" found "${release}")
    if("ID=debian" IN_LIST release AND CMAKE_MATCH_1)
        set(TIEOUT_DEBIAN_RELEASE 1~deb${CMAKE_MATCH_1})
    endif()
endif()
