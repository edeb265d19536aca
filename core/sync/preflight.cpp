// SPDX-License-Identifier: Apache-2.0
#include "core/sync/preflight.h"

#include "core/base/tr.h"
#include "core/ledger/factrepository.h"

namespace tieout {

namespace {

Done asDone(const Permission &permission, Cause unreadable)
{
    if (permission.allowed)
        return {};
    Error error(permission.isUnreadable ? unreadable : Cause::RightMissing, permission.reason);
    error.service = Service::Procore;
    return failed(error);
}

} // namespace

Done checkSetUp(const ProfileSettings &settings)
{
    if (settings.isSetUp())
        return {};
    return failed(Error(Cause::SetUpMissing,
        Tr::tr("The sync is not set up: choose the organization, the company and a sync frequency first.")));
}

Done checkLedgerOwner(Ledger &ledger, const ProfileSettings &settings)
{
    const auto books = ledger.facts().owner();
    if (!books)
        return failed(books.error());
    const LedgerOwner wanted { settings.organisation, settings.company };
    if (!books->has_value() || **books == wanted)
        return {};
    const QString sentence = (*books)->organisation == wanted.organisation
        ? Tr::tr("The ledger of this profile belongs to another company in Procore. Add another profile for this one.")
        : Tr::tr(
            "The ledger of this profile belongs to another organization in Xero. Add another profile for this one.");
    return failed(Error(Cause::OtherOwner, sentence));
}

Done checkEdition(const Organisation &organisation, bool allowOtherEditions)
{
    if (allowOtherEditions || organisation.countryCode == QLatin1String("US"))
        return {};
    const QString country = organisation.countryCode.isEmpty() ? Tr::tr("unknown") : organisation.countryCode;
    Error error(Cause::EditionUnsupported,
        Tr::tr("Tieout supports Xero organizations of the United States only; the country of %1 is %2.")
            .arg(organisation.name, country));
    return failed(error);
}

Done checkPermission(Privilege privilege, const Rights &rights)
{
    return asDone(permissionFor(privilege, rights), Cause::RightUnreadable);
}

Done checkMayRead(AccessLevel commitments)
{
    return asDone(mayReadLines(commitments), Cause::LinesRightUnreadable);
}

} // namespace tieout
