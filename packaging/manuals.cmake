# SPDX-License-Identifier: Apache-2.0
# Manual pages and completions, where man(1) and the three shells look for them.
set(made ${CMAKE_BINARY_DIR}/manuals)
foreach(program tieout tieoutctl tieout-sandbox)
    set(component tieout)
    if(program STREQUAL "tieout-sandbox")
        set(component tieout-sandbox)
    endif()
    install(FILES ${made}/man/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
    install(FILES ${made}/bash/${program} COMPONENT ${component}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${made}/zsh/_${program} COMPONENT ${component}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
    install(FILES ${made}/fish/${program}.fish COMPONENT ${component}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endforeach()
