# SPDX-License-Identifier: Apache-2.0
# The Debian packages: tieout (window and command line), tieout-sandbox, and one with the debug symbols of each. Made
# by `cpack` in the build folder of the preset "package"; packaging/make-packages does all of it.
include(${CMAKE_CURRENT_LIST_DIR}/origin.cmake)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tieout)
set(CPACK_PACKAGE_VENDOR "The Tieout maintainers")
set(CPACK_PACKAGE_CONTACT "${TIEOUT_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_THREADS 1)
set(CPACK_COMPONENTS_ALL tieout tieout-sandbox)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/tidyfiles.cmake)
set(CPACK_TIEOUT_CHANGE_DATE "${TIEOUT_CHANGE_DATE}")
set(CPACK_TIEOUT_CHANGELOG ${CMAKE_SOURCE_DIR}/CHANGELOG.md)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${TIEOUT_DEBIAN_RELEASE})
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_TIEOUT_PACKAGE_NAME tieout)
set(CPACK_DEBIAN_TIEOUT_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_TIEOUT-SANDBOX_PACKAGE_NAME tieout-sandbox)
set(CPACK_DEBIAN_TIEOUT-SANDBOX_PACKAGE_SECTION misc)

# dpkg-shlibdeps finds what is linked. These are loaded at run time: the ledger's driver; what Qt trusts servers by.
set(CPACK_DEBIAN_TIEOUT_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
# Without a Secret Service there is no sign-in, but the demo works, and another program may be one (KeePassXC). Qt's own
# texts (OK, Cancel) in other languages, Wayland, and the user's systemd for the timer are good to have.
set(CPACK_DEBIAN_TIEOUT_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, default-dbus-session-bus | dbus-session-bus, xdg-utils, \
qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_TIEOUT_PACKAGE_SUGGESTS tieout-sandbox)
set(CPACK_DEBIAN_TIEOUT-SANDBOX_PACKAGE_SUGGESTS tieout)

set(CPACK_DEBIAN_TIEOUT_DESCRIPTION "bring Xero bill payments into Procore, each exactly once
For the accountants of a construction company. A bill that was exported from
Procore is paid in Xero; Tieout writes that payment to the Payments Issued tab
of its Procore commitment, exactly once, and shows whether the two books tie
out to the cent. It runs on demand and on a schedule.
.
This package has the window (tieout), the command line (tieoutctl), and a timer
of systemd for the schedule. A demo company shows all of it without an account.")
set(CPACK_DEBIAN_TIEOUT-SANDBOX_DESCRIPTION "stand-in for Xero and Procore, for trying Tieout out
Plays both services on this computer: payments, bills, commitments, sign-in,
rate limits and faults, at loopback addresses. For learning Tieout, for tests
and for scripts, without an account of either service.
.
The demo company of Tieout does not need this package.")
include(CPack)
