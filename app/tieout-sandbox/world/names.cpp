// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/names.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

const QList<Trade> &trades()
{
    static const QList<Trade> list = {
        { u"Halvorsen Concrete, Inc."_s, u"Cast-in-Place Concrete"_s, u"03-300"_s, u"Concrete"_s, false },
        { u"Bluebird Electric LLC"_s, u"Electrical Rough-In and Trim"_s, u"26-050"_s, u"Electrical"_s, false },
        { u"Tamarack Steel Erectors"_s, u"Structural Steel"_s, u"05-120"_s, u"Structural Steel"_s, false },
        { u"Ferry Street Lumber Co."_s, u"Framing Lumber Package"_s, u"06-110"_s, u"Rough Carpentry"_s, true },
        { u"Okafor & Sons Plumbing"_s, u"Plumbing"_s, u"22-100"_s, u"Plumbing"_s, false },
        { u"Northgate Drywall Partners"_s, u"Gypsum Board Assemblies"_s, u"09-290"_s, u"Drywall"_s, false },
        { u"Lindqvist Roofing"_s, u"TPO Roofing"_s, u"07-540"_s, u"Roofing"_s, false },
        { u"Pacific Door & Hardware"_s, u"Doors, Frames and Hardware"_s, u"08-110"_s, u"Doors"_s, true },
        { u"Mendez Excavation"_s, u"Earthwork and Utilities"_s, u"31-200"_s, u"Earthwork"_s, false },
        { u"Clearview Glazing, Inc."_s, u"Storefront and Curtain Wall"_s, u"08-440"_s, u"Glazing"_s, false },
        { u"Sound Mechanical Contractors"_s, u"HVAC"_s, u"23-050"_s, u"Mechanical"_s, false },
        { u"Rainier Elevator Co."_s, u"Hydraulic Elevator"_s, u"14-240"_s, u"Conveying"_s, true },
        { u"Delgado Masonry"_s, u"Unit Masonry"_s, u"04-220"_s, u"Masonry"_s, false },
        { u"Evergreen Fire Protection"_s, u"Fire Sprinklers"_s, u"21-130"_s, u"Fire Suppression"_s, false },
        { u"Stillwater Painting"_s, u"Painting and Coatings"_s, u"09-910"_s, u"Painting"_s, false },
        { u"Kettle River Aggregates"_s, u"Crushed Rock and Sand"_s, u"31-050"_s, u"Aggregates"_s, true },
    };
    return list;
}

const QList<Site> &sites()
{
    static const QList<Site> list = {
        { u"Harbor Point Clinic"_s, u"Tacoma"_s, u"WA"_s, u"98402"_s, u"US/Pacific"_s },
        { u"Alder Street Lofts"_s, u"Portland"_s, u"OR"_s, u"97214"_s, u"US/Pacific"_s },
        { u"Westfield Middle School Gym"_s, u"Boise"_s, u"ID"_s, u"83704"_s, u"US/Mountain"_s },
        { u"Cascade Commons Phase II"_s, u"Bend"_s, u"OR"_s, u"97701"_s, u"US/Pacific"_s },
        { u"Millrace Brewing Warehouse"_s, u"Spokane"_s, u"WA"_s, u"99202"_s, u"US/Pacific"_s },
        { u"Fire Station 14"_s, u"Olympia"_s, u"WA"_s, u"98501"_s, u"US/Pacific"_s },
        { u"Juniper Ridge Assisted Living"_s, u"Redmond"_s, u"OR"_s, u"97756"_s, u"US/Pacific"_s },
    };
    return list;
}

const QList<Overhead> &overheads()
{
    static const QList<Overhead> list = {
        { u"Pioneer Square Properties"_s, u"Office rent"_s, u"6100"_s },
        { u"Cascade Public Utilities"_s, u"Electricity and water, yard"_s, u"6200"_s },
        { u"Columbia Fuel & Lube"_s, u"Diesel, job trucks"_s, u"6310"_s },
        { u"Summit Insurance Brokers"_s, u"Builders risk premium"_s, u"6400"_s },
        { u"Ridgeline Telecom"_s, u"Phones and internet"_s, u"6210"_s },
        { u"Big Sky Tool Rental"_s, u"Boom lift rental"_s, u"6320"_s },
        { u"Bright Desk Office Supply"_s, u"Office supplies"_s, u"6110"_s },
        { u"Harlow & Dunn CPAs"_s, u"Accounting services"_s, u"6500"_s },
    };
    return list;
}

} // namespace tieout::sandbox
