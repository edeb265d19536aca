# SPDX-License-Identifier: Apache-2.0
# The installer (NSIS): `cpack` in the build folder of the preset "windows"; package.ps1 does all of it. It upgrades an older
# version, and removing it leaves the user's books.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME Tieout)
set(CPACK_PACKAGE_VENDOR "The Tieout maintainers")
set(CPACK_PACKAGE_FILE_NAME tieout-${PROJECT_VERSION}-windows)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tieout)
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY Tieout)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/signprograms.cmake)
set(CPACK_TIEOUT_SIGN ${CMAKE_CURRENT_LIST_DIR}/sign.ps1)

# All in one: NSIS makes variables of the components' names, and takes none with a hyphen.
set(CPACK_MONOLITHIC_INSTALL ON)

set(CPACK_NSIS_DISPLAY_NAME Tieout)
set(CPACK_NSIS_PACKAGE_NAME Tieout)
set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
set(CPACK_NSIS_EXECUTABLES_DIRECTORY ${CMAKE_INSTALL_BINDIR})
set(CPACK_NSIS_INSTALLED_ICON_NAME ${CMAKE_INSTALL_BINDIR}\\\\tieout.exe)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN tieout.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
if(icon)
    set(CPACK_NSIS_MUI_ICON ${icon})
    set(CPACK_NSIS_MUI_UNIICON ${icon})
endif()
set(CPACK_PACKAGE_EXECUTABLES tieout Tieout)
include(CPack)
