// SPDX-License-Identifier: Apache-2.0
// The first start on a facade without an engine, and the answers that lead through it.
#pragma once

#include "tests/support/samplebooks.h"
#include "tests/support/scriptedprompts.h"
#include "ui/wizard/setupwizard.h"

#include <QListWidget>

namespace tieout::test {

using namespace Qt::StringLiterals;

struct SampleWizard {
    PromptLog log;
    ScriptedPrompts prompts { log };
    FakeSyncFacade facade;
    std::unique_ptr<SetupWizard> wizard;

    SampleWizard()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        facade.appStatus = AppStatus();
        facade.companies = { { CompanyId(4200), u"Cascade Ridge Builders"_s, true },
            { CompanyId(4300), u"Old Ridge Builders"_s, false }, { CompanyId(4400), u"Pine & Sons"_s, true } };
        Connection books;
        books.organisation = sampleSettings().organisation;
        books.name = u"Cascade Ridge Builders LLC"_s;
        facade.organisations = { books };
        facade.projects = QList<Project> { { ProjectId(1), u"Harbor View Clinic"_s, u"24-01"_s },
            { ProjectId(2), u"Pine Street Lofts"_s, u"24-02"_s } };
        SetupOutlook outlook;
        outlook.organisation.name = books.name;
        outlook.organisation.countryCode = u"US"_s;
        outlook.personName = u"Dana Whitfield"_s;
        outlook.maySync = outlook.mayChangeSettings = { true, {} };
        outlook.accounts = sampleAccounts();
        outlook.paymentsSoFar = 1284;
        facade.outlook = outlook;
    }
    void open(bool hasDemo = true)
    {
        wizard = std::make_unique<SetupWizard>(facade, prompts, hasDemo);
        wizard->begin(*facade.appStatus, facade.settings);
        wizard->show();
    }
    template <typename T> T *part(const char *name) const { return wizard->findChild<T *>(QString::fromLatin1(name)); }
    void click(const char *name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] bool canGoOn() const { return part<QPushButton>("wizardNext")->isEnabled(); }
    void next() const { click("wizardNext"); }
    [[nodiscard]] QString text(const char *name) const { return part<QLabel>(name)->text(); }

    /// What the engine tells after a sign-in that worked.
    void signIn(Service service)
    {
        ServiceStatus &of = service == Service::Xero ? facade.appStatus->xero : facade.appStatus->procore;
        of.isSignedIn = of.hasClient = true;
        Q_EMIT facade.signInFinished(service);
        facade.tellAll();
    }
    /// As far as this step, by the shortest way.
    void goTo(SetupStep step)
    {
        while (wizard->step() != step) {
            if (wizard->step() == SetupStep::ConnectProcore)
                signIn(Service::Procore);
            if (wizard->step() == SetupStep::ConnectXero)
                signIn(Service::Xero);
            if (wizard->step() == SetupStep::Company)
                part<QListWidget>("companyList")->setCurrentRow(0);
            if (!canGoOn())
                qFatal("the wizard does not go on");
            next();
        }
    }
    void choose(Frequency frequency) const
    {
        auto *combo = part<QComboBox>("frequencyCombo");
        combo->setCurrentIndex(combo->findData(int(frequency)));
    }
};

} // namespace tieout::test
