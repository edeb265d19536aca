# SPDX-License-Identifier: Apache-2.0
# Run by CPack between installing and packing: signs our programs; sign.ps1 says so where there is no certificate.
file(GLOB_RECURSE programs ${CPACK_TEMPORARY_DIRECTORY}/tieout*.exe)
find_program(POWERSHELL NAMES pwsh powershell)
if(CMAKE_HOST_WIN32 AND programs)
    execute_process(COMMAND ${POWERSHELL} -NoProfile -ExecutionPolicy Bypass -File ${CPACK_TIEOUT_SIGN} ${programs}
                    COMMAND_ERROR_IS_FATAL ANY)
endif()
