// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pch.h"

#include <QtTest/QtTest>
