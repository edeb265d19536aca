// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pch.h"

#include <QtTest/QtTest>
