// SPDX-License-Identifier: Apache-2.0
// The vocabulary of a builder's books: subcontractors, trades, projects, landlords. All invented.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tieout::sandbox {

struct Trade {
    QString vendor;
    QString title; // of the commitment
    QString costCode;
    QString costName;
    bool purchaseOrder;
};

struct Site {
    QString name;
    QString city;
    QString state;
    QString zip;
    QString timeZone;
};

struct Overhead {
    QString payee;
    QString what;
    QString account;
};

const QList<Trade> &trades();
const QList<Site> &sites();
const QList<Overhead> &overheads();

} // namespace tieout::sandbox
