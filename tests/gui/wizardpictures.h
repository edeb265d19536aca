// SPDX-License-Identifier: Apache-2.0
// Every step of the first start, and what belongs to it, for people to view.
#pragma once

#include "tests/gui/samplewizard.h"

namespace tieout::test {

template <typename Camera> void takeWizard(const Camera &camera)
{
    const QLocale language;
    SampleWizard stage;
    QLocale::setDefault(language); // the stage makes it American
    stage.open();
    for (int step = 0; step < int(SetupStep::Ready); ++step) {
        stage.goTo(SetupStep(step));
        camera.take(*stage.wizard, QStringLiteral("wizard-%1").arg(step));
    }
    stage.choose(Frequency::Hourly);
    camera.take(*stage.wizard, QStringLiteral("wizard-8-chosen"));
    SetupReport report;
    report.paymentsBefore = 1284;
    Q_EMIT stage.facade.setUpFinished(report);
    RunReport preview;
    preview.payments = { { samplePayment(1, sampleInvoice(1), dollars("10.00"), {}), PaymentAction::WouldCreate } };
    Q_EMIT stage.facade.previewReady(preview);
    camera.take(*stage.wizard, QStringLiteral("wizard-9"));

    SampleWizard refused;
    QLocale::setDefault(language);
    refused.facade.outlook->mayChangeSettings =
        permissionFor(Privilege::ChangeSettings, { AccessLevel::ReadOnly, false, {} });
    refused.open();
    refused.goTo(SetupStep::ConnectProcore);
    refused.click("procoreConnect");
    camera.take(*refused.wizard, QStringLiteral("wizard-waiting"));
    refused.click("procoreFile");
    camera.take(*refused.part<QDialog>("connectionFileDialog"), QStringLiteral("wizard-file"));
    refused.part<QDialog>("connectionFileDialog")->close();
    refused.goTo(SetupStep::Check);
    camera.take(*refused.wizard, QStringLiteral("wizard-refused"));
}

} // namespace tieout::test
