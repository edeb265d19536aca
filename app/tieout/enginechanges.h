// SPDX-License-Identifier: Apache-2.0
// A person's decisions, changes of lines and links, and the doctor, asked of the engine.
#pragma once

#include "app/tieout/enginedoor.h"
#include "core/facade/decisionrequests.h"
#include "core/facade/doctorrequests.h"
#include "core/facade/linerequests.h"
#include "core/facade/linkrequests.h"

namespace tieout {

class EngineDecisions final : public DecisionRequests {
public:
    explicit EngineDecisions(EngineDoor &door)
        : m_door(door)
    {
    }

    void decide(ResolveRequest request, Reply<ResolveReport> reply) override;
    void prepareSupportRequest(PaymentId payment, Reply<SupportCase> reply) override;

private:
    EngineDoor &m_door;
};

class EngineLines final : public LineRequests {
public:
    explicit EngineLines(EngineDoor &door)
        : m_door(door)
    {
    }

    void showLine(PaymentId payment, Reply<LineReport> reply) override;
    void changeLineNumber(PaymentId payment, qint64 number, Reply<LineReport> reply) override;
    void attachFiles(PaymentId payment, QStringList paths, Reply<LineReport> reply) override;

private:
    EngineDoor &m_door;
};

class EngineLinks final : public LinkRequests {
public:
    explicit EngineLinks(EngineDoor &door)
        : m_door(door)
    {
    }

    void loadLinks(Reply<QList<LinkRow>> reply) override;
    void suggestLinks(Reply<SuggestedLinks> reply) override;
    void link(InvoiceId invoice, QString billText, QString note, Reply<LinkOutcome> reply) override;
    void unlink(InvoiceId invoice, QString note, Reply<LinkOutcome> reply) override;

private:
    EngineDoor &m_door;
};

class EngineDoctor final : public DoctorRequests {
public:
    explicit EngineDoctor(EngineDoor &door)
        : m_door(door)
    {
    }

    void examine(InvoiceId invoice, Reply<DoctorReport> reply) override;

private:
    EngineDoor &m_door;
};

} // namespace tieout
