// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/buildsteps.h"
#include "app/tieout-sandbox/world/names.h"

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Names repeat in a large world; the number distinguishes them.
QString numbered(const QString &name, int round)
{
    return round == 0 ? name : u"%1 %2"_s.arg(name).arg(round + 1);
}

void addVendors(Building &b, int count)
{
    Tenant &tenant = b.world.tenant();
    for (int i = 0; i < count; ++i) {
        const Site &home = sites().at(i % sites().size());
        Vendor vendor;
        vendor.name = numbered(trades().at(i % trades().size()).vendor, i / static_cast<int>(trades().size()));
        vendor.city = home.city;
        vendor.state = home.state;
        vendor.zip = home.zip;
        vendor.phone = u"(503) 555-%1"_s.arg(b.world.random.between(100, 9999), 4, 10, QLatin1Char('0'));
        vendor.originId = b.world.random.guid();
        vendor.updatedMs = b.world.nowMs();
        tenant.contacts.append({ vendor.originId, vendor.name });
        b.world.company.addVendor(vendor);
    }
}

void addProjects(Building &b)
{
    for (int i = 0; i < b.options.projects; ++i) {
        const Site &site = sites().at(i % sites().size());
        Project project;
        project.number = u"26-%1"_s.arg(101 + i);
        project.name = numbered(site.name, i / static_cast<int>(sites().size()));
        project.city = site.city;
        project.state = site.state;
        project.zip = site.zip;
        project.timeZone = site.timeZone;
        // Every third project uses the company's currency.
        project.currency = i % 3 == 2 ? QString() : b.world.tenant().currency;
        project.createdMs = project.updatedMs = b.world.nowMs();
        b.world.company.addProject(project);
    }
}

QList<ScheduleLine> schedule(Building &b, const Trade &trade, qint64 total)
{
    static const QStringList parts = { u"Mobilization and submittals"_s, u"Materials"_s, u"Labor"_s,
        u"Closeout and punch list"_s };
    QList<ScheduleLine> lines;
    qint64 left = total;
    for (int i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        const qint64 part = isLast ? left : total / (6 - i) + b.world.random.between(-9'999, 9'999);
        left -= part;
        lines.append({ 0, trade.costCode, parts.at(i), part });
    }
    return lines;
}

} // namespace

void buildCompany(Building &b)
{
    setDay(b, b.lastDay.addDays(-110));
    Company &company = b.world.company;
    company.id = company.nextId++;
    company.name = u"Cascade Ridge Builders"_s;
    company.currency = b.world.tenant().currency;
    company.userId = company.nextId++;
    company.userName = u"Dana Whitfield"_s;
    company.userLogin = u"dana.whitfield@cascaderidge.example"_s;
    addVendors(b, std::clamp(b.options.commitments, 1, 400));
    addProjects(b);
}

void buildCommitments(Building &b)
{
    Company &company = b.world.company;
    const int perCommitment = b.options.invoices / std::max(1, b.options.commitments) + 2;
    for (int i = 0; i < b.options.commitments; ++i) {
        setDay(b, b.lastDay.addDays(-100 + i % 20));
        const int vendor = i % static_cast<int>(company.vendors.size());
        const Trade &trade = trades().at(vendor % trades().size());
        Commitment commitment;
        commitment.purchaseOrder = trade.purchaseOrder;
        commitment.project = i % b.options.projects;
        commitment.vendor = vendor;
        commitment.number = u"%1-%2-%3"_s.arg(trade.purchaseOrder ? u"PO"_s : u"SC"_s,
            company.projects.at(commitment.project).number, QString::number(i + 1).rightJustified(3, u'0'));
        commitment.title = trade.title;
        commitment.status = u"Approved"_s;
        commitment.currency = i % 2 == 0 ? b.world.tenant().currency : QString();
        commitment.retainage = trade.purchaseOrder ? u"0.0"_s : i % 3 == 0 ? u"5.0"_s : u"10.0"_s;
        commitment.approvedChanges = i % 4 == 1 ? b.world.random.between(120'000, 990'000) : 0;
        commitment.originId = b.world.random.guid();
        commitment.contractDate = b.world.today();
        commitment.createdMs = commitment.updatedMs = b.world.nowMs();
        commitment.schedule = schedule(b, trade, perCommitment * b.world.random.between(6'200'000, 8'000'000));
        company.addCommitment(commitment);
    }
}

} // namespace tieout::sandbox
