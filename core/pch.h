// SPDX-License-Identifier: Apache-2.0
// Headers that nearly every file of core reads; precompiled, never included by hand.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

#include <QCoroTask>
#include <tl/expected.hpp>

#include <chrono>
#include <compare>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>
