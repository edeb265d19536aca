// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/wire.h"

namespace tieout::sandbox {

using FormFields = QList<QPair<QString, QString>>;

/// The text fields of a body by its content type: urlencoded, multipart/form-data (file parts are left out) or a flat
/// JSON object (numbers and booleans as text). Any other type or an unreadable body: no fields.
FormFields formFields(const Request &request);
/// First value of a field, null when absent.
QString fieldValue(const FormFields &fields, const QString &name);

} // namespace tieout::sandbox
