// SPDX-License-Identifier: Apache-2.0
// The habits of the people in Procore: project engineers in Payments Issued, an administrator among rights and tabs.
#include "app/tieout-sandbox/play/playbook.h"
#include "app/tieout-sandbox/world/amounts.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

// By content, not by id: the order in which a client's calls arrived must not change the story.
QList<int> livingLines(const World &world, bool syncedOnly = false)
{
    QList<int> found;
    const QList<Line> &lines = world.company.lines;
    for (int i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).gone && (!syncedOnly || !lines.at(i).originId.isEmpty()))
            found.append(i);
    }
    const auto key = [&lines](int i) {
        const Line &line = lines.at(i);
        return std::tuple(line.commitment, line.originId, line.requisition, line.amount.value_or(0), line.date,
            line.checkNumber, line.id);
    };
    std::sort(found.begin(), found.end(), [&](int a, int b) { return key(a) < key(b); });
    return found;
}

/// A synced line is identified by its origin, which does not depend on the order of calls; one typed by hand, by its
/// id.
QJsonObject onLine(const World &world, const QString &verb, int index)
{
    const Line &line = world.company.lines.at(index);
    const bool unique = world.company.lineByOrigin(line.originId) == index;
    if (line.originId.isEmpty() || !unique)
        return { { u"verb"_s, verb }, { u"lineId"_s, line.id } };
    return { { u"verb"_s, verb }, { u"originId"_s, line.originId } };
}

Choice plainLineAct(const World &world, Random &dice, const QString &verb, bool syncedOnly)
{
    const auto index = pick(livingLines(world, syncedOnly), dice);
    if (!index)
        return std::nullopt;
    return onLine(world, verb, *index);
}

Choice editLine(const World &world, Random &dice)
{
    const auto index = pick(livingLines(world), dice);
    if (!index)
        return std::nullopt;
    const Line &line = world.company.lines.at(*index);
    QJsonObject command = onLine(world, u"edit-line"_s, *index);
    switch (dice.between(0, 4)) {
    case 0:
        command.insert(u"amount"_s, amountText(line.amount.value_or(0) / kMicrosPerCent + dice.between(1, 5'000)));
        break;
    case 1:
        if (line.date.isValid()) {
            command.insert(u"date"_s, line.date.addDays(dice.between(1, 9)).toString(Qt::ISODate));
            break;
        }
        [[fallthrough]];
    case 2:
        command.insert(u"checkNumber"_s, QString::number(dice.between(20'000, 99'999)));
        break;
    case 3: // the one field that users may change under the rules
        command.insert(u"paymentNumber"_s, dice.between(1, 400));
        break;
    default:
        command.insert(u"notes"_s, u"checked %1"_s.arg(dice.between(1, 9'999)));
        break;
    }
    return command;
}

Choice unlockLine(const World &world, Random &dice)
{
    return plainLineAct(world, dice, u"unlock-line"_s, true);
}

Choice deleteLine(const World &world, Random &dice)
{
    return plainLineAct(world, dice, u"delete-line"_s, false);
}

Choice attachFile(const World &world, Random &dice)
{
    Choice command = plainLineAct(world, dice, u"attach-file"_s, false);
    if (command)
        command->insert(u"filename"_s, u"waiver-%1.pdf"_s.arg(dice.between(1, 9'999)));
    return command;
}

Choice detachFiles(const World &world, Random &dice)
{
    QList<int> lines = livingLines(world);
    lines.removeIf([&](int index) { return world.company.lines.at(index).attachments.isEmpty(); });
    const auto index = pick(lines, dice);
    if (!index)
        return std::nullopt;
    return onLine(world, u"detach-files"_s, *index);
}

QList<int> livingRequisitions(const World &world, bool linked)
{
    QList<int> found;
    const QList<Requisition> &rows = world.company.requisitions;
    for (int i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).deleted && rows.at(i).originId.isEmpty() != linked)
            found.append(i);
    }
    return found;
}

/// Amount and date of an active payment of this invoice's bill, if there is one: somebody types in what was paid
/// already.
std::optional<Payment> paidAlready(const World &world, const Requisition &row, Random &dice)
{
    const int bill = billOf(world, row);
    if (bill < 0)
        return std::nullopt;
    QList<int> payments = world.tenant().bills.at(bill).payments;
    payments.removeIf([&](int index) { return world.tenant().payments.at(index).isDeleted(); });
    const auto index = pick(payments, dice);
    return index ? std::optional(world.tenant().payments.at(*index)) : std::nullopt;
}

Choice typeLine(const World &world, Random &dice)
{
    const auto index = pick(livingRequisitions(world, dice.chance(85)), dice);
    if (!index)
        return std::nullopt;
    const Requisition &row = world.company.requisitions.at(*index);
    qint64 amount = std::max<qint64>(1, row.due * dice.between(5, 60) / 100);
    QDate date = row.billingDate.addDays(dice.between(5, 40));
    const std::optional<Payment> twin = dice.chance(50) ? paidAlready(world, row, dice) : std::nullopt;
    if (twin) {
        amount = twin->amount;
        date = twin->date.addDays(dice.between(-3, 3));
    }
    static const QStringList methods = { u"check"_s, u"credit_card"_s, u"electronic"_s };
    QJsonObject command { { u"verb"_s, u"type-line"_s }, { u"requisitionId"_s, row.id },
        { u"amount"_s, amountText(amount) }, { u"date"_s, date.toString(Qt::ISODate) },
        { u"invoiceNumber"_s, row.invoiceNumber }, { u"method"_s, methods.at(dice.between(0, 2)) } };
    if (dice.chance(50))
        command.insert(u"checkNumber"_s, QString::number(dice.between(20'000, 99'999)));
    if (dice.chance(30))
        command.insert(u"paymentNumber"_s, dice.between(1, 400));
    return command;
}

// Reopening closed tabs is likelier than closing more: books do not rot for good.
Choice setPaymentsTab(const World &world, Random &dice)
{
    QList<int> open;
    QList<int> closed;
    const QList<Commitment> &rows = world.company.commitments;
    for (int i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).deleted)
            (rows.at(i).allowPayments ? open : closed).append(i);
    }
    const bool reopen = open.isEmpty() || (!closed.isEmpty() && dice.chance(75));
    const auto index = pick(reopen ? closed : open, dice);
    if (!index)
        return std::nullopt;
    return QJsonObject { { u"verb"_s, u"set-payments-tab"_s }, { u"commitmentId"_s, rows.at(*index).id },
        { u"on"_s, reopen } };
}

QJsonObject right(const QString &tool, const QString &level)
{
    return { { u"verb"_s, u"set-right"_s }, { u"tool"_s, tool }, { u"level"_s, level } };
}

QList<QJsonObject> missingRights(const World &world)
{
    QList<QJsonObject> found;
    if (world.company.erpLevel != u"Admin")
        found.append(right(u"erp"_s, u"Admin"_s));
    for (const Project &project : world.company.projects) {
        if (project.commitmentsLevel != u"Admin") {
            QJsonObject command = right(u"commitments"_s, u"Admin"_s);
            command.insert(u"projectId"_s, project.id);
            found.append(command);
        }
        if (!project.commitmentsActive)
            found.append({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"commitments-active"_s },
                { u"projectId"_s, project.id }, { u"on"_s, true } });
    }
    return found;
}

// As with tabs: what was taken away is usually given back next.
Choice setRight(const World &world, Random &dice)
{
    const QList<QJsonObject> missing = missingRights(world);
    if (!missing.isEmpty() && dice.chance(80))
        return pick(missing, dice);
    static const QStringList lower = { u"None"_s, u"Read Only"_s, u"Standard"_s };
    const qint64 roll = dice.between(0, 4);
    if (roll == 0)
        return right(u"erp"_s, lower.at(dice.between(0, 2)));
    if (roll == 1 || world.company.projects.isEmpty())
        return QJsonObject { { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"accounting-approver"_s },
            { u"on"_s, !world.company.accountingApprover } };
    const qint64 project = pick(world.company.projects, dice)->id;
    QJsonObject command = roll == 2
        ? QJsonObject { { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"commitments-active"_s }, { u"on"_s, false } }
        : right(u"commitments"_s, lower.at(dice.between(0, 2)));
    command.insert(u"projectId"_s, project);
    return command;
}

Choice newInvoice(const World &world, Random &dice)
{
    QList<int> commitments;
    const Company &company = world.company;
    for (int i = 0; i < company.commitments.size(); ++i) {
        if (!company.commitments.at(i).deleted)
            commitments.append(i);
    }
    const auto index = pick(commitments, dice);
    if (!index)
        return std::nullopt;
    const Commitment &commitment = company.commitments.at(*index);
    const QDate before = commitment.requisitions.isEmpty()
        ? commitment.contractDate
        : company.requisitions.at(commitment.requisitions.last()).billingDate;
    return QJsonObject { { u"verb"_s, u"new-invoice"_s }, { u"commitmentId"_s, commitment.id },
        { u"amount"_s, amountText(dice.between(150'007, 4'200'099)) },
        { u"number"_s, u"NV-%1"_s.arg(company.requisitions.size() + 1) },
        { u"date"_s, before.addDays(30).toString(Qt::ISODate) }, { u"export"_s, dice.chance(80) } };
}

Choice unlinkInvoice(const World &world, Random &dice)
{
    const auto index = pick(livingRequisitions(world, true), dice);
    if (!index)
        return std::nullopt;
    return QJsonObject { { u"verb"_s, u"unlink-invoice"_s },
        { u"requisitionId"_s, world.company.requisitions.at(*index).id } };
}

/// Bills of a subcontractor invoice that no invoice names yet: those with the same number if any, otherwise those of
/// the same subcontractor.
QList<int> freeBills(const World &world, const Requisition &row, const QSet<int> &taken)
{
    const int vendor = world.company.commitments.at(row.commitment).vendor;
    QList<int> same;
    QList<int> ofVendor;
    const QList<Bill> &bills = world.tenant().bills;
    for (int i = 0; i < bills.size(); ++i) {
        if (bills.at(i).type != u"ACCPAY" || taken.contains(i))
            continue;
        if (bills.at(i).number == row.invoiceNumber)
            same.append(i);
        else if (bills.at(i).contact == vendor)
            ofVendor.append(i);
    }
    return same.isEmpty() ? ofVendor : same;
}

Choice linkInvoice(const World &world, Random &dice)
{
    QSet<int> taken;
    for (const Requisition &other : world.company.requisitions)
        taken.insert(billOf(world, other));
    QList<int> rows = livingRequisitions(world, false);
    while (!rows.isEmpty()) {
        const Requisition &row = world.company.requisitions.at(rows.takeAt(dice.between(0, rows.size() - 1)));
        const auto bill = pick(freeBills(world, row, taken), dice);
        if (bill)
            return QJsonObject { { u"verb"_s, u"link-invoice"_s }, { u"requisitionId"_s, row.id },
                { u"billId"_s, world.tenant().bills.at(*bill).id } };
    }
    return std::nullopt;
}

} // namespace

QList<Habit> projectTeamHabits()
{
    const QString role = u"project-team"_s;
    return { { role, u"edit-line"_s, 6, editLine }, { role, u"unlock-line"_s, 3, unlockLine },
        { role, u"delete-line"_s, 2, deleteLine }, { role, u"type-line"_s, 6, typeLine },
        { role, u"attach-file"_s, 3, attachFile }, { role, u"detach-files"_s, 1, detachFiles },
        { role, u"set-payments-tab"_s, 3, setPaymentsTab }, { role, u"set-right"_s, 4, setRight },
        { role, u"new-invoice"_s, 5, newInvoice }, { role, u"unlink-invoice"_s, 2, unlinkInvoice },
        { role, u"link-invoice"_s, 3, linkInvoice } };
}

} // namespace tieout::sandbox
