// SPDX-License-Identifier: Apache-2.0
// The functions of Windows, without those that nobody uses and the macros that break other code.
#pragma once

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
