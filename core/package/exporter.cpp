// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/exporter.h"

#include "core/package/cmi5/cmi5exporter.h"
#include "core/package/scorm/scormexporter.h"
#include "core/package/web/htmlexporter.h"
#include "core/package/web/webexporter.h"

#include <algorithm>

namespace carrel {

const QList<const Exporter *> &allExporters()
{
    using scorm::Edition;
    static const scorm::ScormExporter scorm12(Edition::V12);
    static const scorm::ScormExporter scorm2004Third(Edition::V2004Third);
    static const scorm::ScormExporter scorm2004Fourth(Edition::V2004Fourth);
    static const cmi5::Cmi5Exporter cmi5;
    static const web::WebExporter web;
    static const web::HtmlExporter html;
    static const QList<const Exporter *> all{
        &scorm12, &scorm2004Third, &scorm2004Fourth, &cmi5, &web, &html};
    return all;
}

const Exporter *findExporter(const QString &id)
{
    const auto found = std::ranges::find_if(
        allExporters(), [&](const Exporter *exporter) { return exporter->format().id == id; });
    return found == allExporters().end() ? nullptr : *found;
}

} // namespace carrel
