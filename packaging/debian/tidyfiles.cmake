# SPDX-License-Identifier: Apache-2.0
# Run by CPack between installing and packing: what Debian wants of the files of a package.
set(version "${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
foreach(package IN LISTS CPACK_COMPONENTS_ALL)
    set(share ${CPACK_TEMPORARY_DIRECTORY}/${package}/usr/share)
    set(doc ${share}/doc/${package})
    file(WRITE ${doc}/changelog.Debian "tieout (${version}) unstable; urgency=medium

  * Built from the sources of Tieout ${CPACK_PACKAGE_VERSION}.

 -- ${CPACK_PACKAGE_CONTACT}  ${CPACK_TIEOUT_CHANGE_DATE}
")
    configure_file(${CPACK_TIEOUT_CHANGELOG} ${doc}/changelog COPYONLY)
    file(REMOVE ${doc}/CHANGELOG.md)
    file(GLOB pages ${share}/man/man1/*.1)
    execute_process(COMMAND gzip -9n ${doc}/changelog ${doc}/changelog.Debian ${pages} COMMAND_ERROR_IS_FATAL ANY)
    # What Debian's packages of zsh look into.
    if(EXISTS ${share}/zsh/site-functions)
        file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
    endif()
endforeach()
