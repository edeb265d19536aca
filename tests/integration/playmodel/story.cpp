// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/playmodel/story.h"

#include <QJsonDocument>

#include <algorithm>

namespace tieout::playmodel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the services leave undocumented, one after the other.
QList<sandbox::KnobSetting> knobsOf(int seed)
{
    static const QList<QList<sandbox::KnobSetting>> all = { {}, {}, { { u"procore.no-access"_s, u"403"_s } },
        { { u"procore.no-access"_s, u"empty"_s }, { u"procore.duplicate-origin"_s, u"409"_s } },
        { { u"procore.duplicate-origin"_s, u"accept"_s }, { u"xero.nothing-new"_s, u"304"_s } },
        { { u"procore.payments-page-cap"_s, u"2"_s }, { u"procore.payment-touches-invoice"_s, u"on"_s } },
        { { u"xero.modified-since-boundary"_s, u"exclusive"_s } }, { { u"procore.lock"_s, u"strict"_s } } };
    return all.at(seed % all.size());
}

bool isLockStrict(int seed)
{
    const QList<sandbox::KnobSetting> knobs = knobsOf(seed);
    return std::any_of(knobs.begin(), knobs.end(),
        [](const sandbox::KnobSetting &knob) { return knob.first == u"procore.lock" && knob.second == u"strict"; });
}

sandbox::SandboxOptions worldOf(int seed)
{
    sandbox::SandboxOptions options;
    options.builder.seed = static_cast<quint32>(seed);
    options.builder.projects = 2;
    options.builder.commitments = 3 + seed % 3;
    options.builder.invoices = 8 + seed % 5;
    options.builder.preexisting = 3 + seed % 6;
    options.knobs = knobsOf(seed);
    return options;
}

/// Every other story is about what changes afterwards: corrections, batches, lines that people touch.
QJsonObject weightsOf(int seed)
{
    if (seed % 2 == 0)
        return {};
    return { { u"pay-bill"_s, 24 }, { u"redo-payment"_s, 14 }, { u"batch-pay"_s, 10 }, { u"batch-edit"_s, 12 },
        { u"remove-payment"_s, 10 }, { u"void-check-later"_s, 5 }, { u"type-line"_s, 10 }, { u"edit-line"_s, 8 },
        { u"unlock-line"_s, 5 }, { u"delete-line"_s, 5 }, { u"unlink-invoice"_s, 3 }, { u"link-invoice"_s, 5 } };
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QStringList Story::play()
{
    QStringList wrong = begin();
    const int rounds = between(4, 5);
    for (int i = 1; i <= rounds && wrong.isEmpty(); ++i) {
        tell(u"round %1"_s.arg(i));
        wrong = round(i == rounds);
    }
    return wrong;
}

QStringList Story::begin()
{
    auto office = Office::open(worldOf(m_seed));
    if (!office)
        return { office.error().detail };
    m_office = std::move(*office);
    if (Done done = m_office->signIn(); !done)
        return { u"sign-in: "_s + sentenceFor(done.error()) };
    const auto report = m_office->setUp();
    if (!report)
        return { u"setup: "_s + sentenceFor(report.error()) };
    m_model =
        std::make_unique<ReferenceBooks>(Books(m_office->books()), toMs(m_office->clock().now()), isLockStrict(m_seed));
    m_office->letPass(90s);
    return {};
}

void Story::letPeopleWork()
{
    QJsonObject command { { u"verb"_s, u"play"_s }, { u"seed"_s, m_seed }, { u"steps"_s, between(5, 12) },
        { u"everySeconds"_s, between(1, 40) } };
    if (const QJsonObject weights = weightsOf(m_seed); !weights.isEmpty())
        command.insert(u"weights"_s, weights);
    const QJsonObject answer = m_office->act(command);
    for (const QJsonValue value : answer.value("story"_L1).toArray()) {
        const QJsonObject step = value.toObject();
        tell(u"  %1 %2 -> %3"_s.arg(step.value("step"_L1).toInt())
                 .arg(compact(step.value("command"_L1).toObject()), compact(step.value("result"_L1).toObject())));
    }
}

/// A line as another payment sync writes it; the play has no such person.
void Story::letAnotherSyncWrite()
{
    const Books books(m_office->books());
    QList<Invoice> invoices = books.invoices.values();
    const Invoice &invoice = invoices.at(between(0, static_cast<int>(invoices.size()) - 1));
    const QJsonObject command { { u"verb"_s, u"type-line"_s }, { u"requisitionId"_s, invoice.id },
        { u"amount"_s, moneyText(between(1'000, 90'000)) }, { u"date"_s, invoice.billingDate },
        { u"foreignOriginId"_s, u"SAGE-%1"_s.arg(between(1, 9'999)) } };
    tell(u"  %1 -> %2"_s.arg(compact(command), compact(m_office->act(command))));
}

void Story::letWritesBreakDown()
{
    static const QStringList actions = { u"drop-after"_s, u"drop-after"_s, u"drop-before"_s, u"cut-body"_s,
        u"status"_s };
    const QString &action = actions.at(between(0, 4));
    const QString method = chance(50) ? u"POST"_s : u"PATCH"_s;
    tell(u"  %1 on a %2"_s.arg(action, method));
    // The run cannot read the lines back either: as after a crash, the next one finds out from them.
    const bool isBlind = chance(40);
    if (isBlind)
        m_office->breakCalls(u"status"_s, u"GET"_s, 2, 1, 400);
    m_office->breakCalls(action, method, isBlind ? 1 : between(1, 3), between(1, 2));
}

QStringList Story::round(bool isLast)
{
    letPeopleWork();
    if (m_seed % 5 == 0 && chance(40))
        letAnotherSyncWrite();
    const bool isNextDay = chance(20);
    tell(isNextDay ? u"  a day later"_s : u"  a minute later"_s);
    m_office->letPass(isNextDay ? 26h : 60s);
    if (chance(25)) {
        tell(u"  restart"_s);
        if (Done done = m_office->restart(); !done)
            return { u"restart: "_s + sentenceFor(done.error()) };
    }
    QStringList wrong;
    if (chance(25)) {
        letWritesBreakDown();
        wrong = sync(Kind::Disturbed, RunTrigger::OnDemand);
        if (!wrong.isEmpty())
            return wrong;
    }
    const RunTrigger trigger = chance(33) ? RunTrigger::Scheduled : RunTrigger::OnDemand;
    wrong = sync(Kind::Calm, trigger);
    if (wrong.isEmpty() && (isLast || chance(15)))
        wrong = sync(Kind::Repeated, trigger);
    return wrong;
}

QHash<QString, Verdict> Story::verdicts()
{
    QHash<QString, Verdict> found;
    const auto rows = m_office->payments();
    if (!rows)
        return found;
    for (const PaymentRow &row : *rows) {
        const Standing &standing = row.record.standing;
        found.insert(row.record.payment.id.toString(),
            { toString(standing.state()), toString(standing.reason), standing.args.join(u", "_s) });
    }
    return found;
}

QStringList Story::sync(Kind kind, RunTrigger trigger)
{
    const bool isScheduled = trigger == RunTrigger::Scheduled;
    static const QStringList names { u"sync"_s, u"sync that breaks down"_s, u"sync once more"_s };
    const Books before(m_office->books());
    tell(u"  %1 (%2)"_s.arg(names.at(static_cast<int>(kind)), toString(trigger)));
    (void)m_office->writesSinceLastAsked();
    const auto report = m_office->sync(trigger);
    if (!report)
        return { u"the run did not begin: "_s + sentenceFor(report.error()) };
    const Sync sync { before, Books(m_office->books()), verdicts() };
    const bool isRefused = report->error && report->error->kind == ErrorKind::Forbidden;
    if (isRefused && kind == Kind::Disturbed)
        m_office->clearFaults();
    if (isRefused == before.mayRun()) // the rights are read anew by every run (rule 8)
        return { isRefused ? u"the run was refused although the rights suffice: "_s + sentenceFor(*report->error)
                           : u"the run began although the rights do not suffice"_s };
    return isRefused ? m_model->checkRefused(sync) : judge(kind, sync, *report, isScheduled);
}

QStringList Story::judge(Kind kind, const Sync &sync, const RunReport &report, bool isScheduled)
{
    QStringList wrong;
    const QJsonArray writes = m_office->writesSinceLastAsked();
    for (const QJsonValue write : writes) {
        const QJsonObject call = write.toObject();
        const bool isKept = call.value("handled"_L1).toBool() && call.value("status"_L1).toInt() < 300;
        if (call.value("service"_L1).toString() == u"xero" || call.value("method"_L1).toString() == u"DELETE")
            wrong.append(u"a call that must never be made: "_s + compact(call));
        if (kind == Kind::Repeated && isKept)
            wrong.append(u"a run right after another one wrote: "_s + compact(call));
    }
    if (kind == Kind::Disturbed && m_office->clearFaults() > 0) {
        m_brokeDown = true;
        return wrong + m_model->checkDisturbed(sync);
    }
    if (report.error)
        wrong.append(u"the run ended with: "_s + sentenceFor(*report.error));
    if (kind == Kind::Repeated)
        return wrong + m_model->checkRepeated(sync, isScheduled);
    qsizetype created = 0;
    for (const Line &line : sync.after.lines)
        created += sync.before.lines.contains(line.id) ? 0 : 1;
    // What a run that broke down wrote is counted by the one that proves it.
    const bool isExact = !std::exchange(m_brokeDown, false);
    if (report.run.counts.created < created || (isExact && report.run.counts.created > created))
        wrong.append(
            u"the run says that it created %1 lines, and made %2"_s.arg(report.run.counts.created).arg(created));
    return wrong + m_model->checkCalm(sync, isScheduled, toMs(m_office->clock().now()));
}

} // namespace tieout::playmodel
