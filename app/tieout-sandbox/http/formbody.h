// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/wire.h"

namespace tieout::sandbox {

using FormFields = QList<QPair<QString, QString>>;

/// The text fields of a body by its content type: urlencoded, multipart/form-data (without file parts) or a flat JSON
/// object (numbers and booleans as text). For any other type or an unreadable body there are no fields.
FormFields formFields(const Request &request);
/// First value of a field; null when absent.
QString fieldValue(const FormFields &fields, const QString &name);

} // namespace tieout::sandbox
