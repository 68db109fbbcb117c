// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/facttexts.h"

#include "core/base/translate.h"
#include "core/package/packageformat.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using Sign = FactList::Sign;

constexpr qint64 mostMailed = 20'000'000; ///< Bytes; services take 20 to 25 MB with all around it.

Fact fileFact(const ExportChoice &choice)
{
    const QString format = formatOf(choice);
    //: %1 is what is made, such as "LMS package (SCORM 1.2)", %2 the name of a file or folder
    return {deliveryOf(format) == Delivery::Folder ? Sign::Folder : Sign::File,
            tr("%1: “%2”").arg(packageFormat(format).title(), choice.name)};
}

/// Why this format, or what is known against it.
QList<Fact> formatFacts(const Destination &destination, const QString &format)
{
    if (!destination.takes(format))
        //: %1 is the name of an LMS
        return {{Sign::Note,
                 tr("%1 is not known to take this format. Ask whoever runs it, or go back to the "
                    "usual one under “More choices”.")
                     .arg(destination.name.text())}};
    if (format == destination.formats.first())
        return destination.why.isEmpty() ? QList<Fact>()
                                         : QList<Fact>{{Sign::Plain, destination.why.text()}};
    return {{Sign::Plain, packageFormat(format).about()}};
}

Fact splitFact(const Destination &destination, const QString &format)
{
    const bool isOfUse = destination.splitFormats.contains(format);
    const QString note = destination.splitNote.text();
    return {isOfUse ? Sign::Plain : Sign::Note, note.isEmpty() ? splitNotice() : note};
}

QString moduleTitle(const NodeId &module, const ExportFacts *facts)
{
    if (!facts)
        return {};
    for (const ExportModule &each : facts->modules) {
        if (each.id == module)
            return each.title;
    }
    return {};
}

} // namespace

QList<Fact> packageFacts(const Destination &destination, const ExportChoice &choice,
                         const ExportFacts *facts)
{
    const QString format = formatOf(choice);
    QList<Fact> list;
    if (facts && facts->refusal)
        list.append({Sign::Bad, facts->refusal->message});
    list.append(fileFact(choice));
    list += formatFacts(destination, format);
    if (facts)
        list += sizeFacts(destination, *facts);
    if (choice.isSplit && choice.choices.module.isNull() && packageFormat(format).mayBeSplit)
        list.append(splitFact(destination, format));
    if (!destination.note.isEmpty())
        list.append({Sign::Plain, destination.note.text()});
    list += choiceFacts(choice, facts);
    if (destination.isTracked && deliveryOf(format) == Delivery::Archive)
        list.append({Sign::File,
                     tr("Beside it a sheet for whoever runs the LMS: its settings click by click, "
                        "and what to create by hand.")});
    return list;
}

QList<Fact> choiceFacts(const ExportChoice &choice, const ExportFacts *facts)
{
    const QString format = formatOf(choice);
    const PackageChoices &choices = choice.choices;
    QList<Fact> list;
    if (!choices.module.isNull())
        //: %1 is the title of a module
        list.append({Sign::Note,
                     tr("Only the module “%1”, as a course of its own: what learners did in the "
                        "whole course does not count there.")
                         .arg(moduleTitle(choices.module, facts))});
    using PassMark = PackageChoices::PassMark;
    if (choices.passMark == PassMark::Sent && takesChoice(format, PackageChoice::PassMark))
        list.append({Sign::Note,
                     tr("The pass mark is in the package: some LMSs then decide by it themselves, "
                        "and fail whoever has no score yet.")});
    if (choices.passMark == PassMark::LeftOut && takesChoice(format, PackageChoice::PassMark))
        list.append({Sign::Plain,
                     tr("The pass mark is left out of the package; the course applies "
                        "it all the same.")});
    return list;
}

QList<Fact> mailFacts(const QString &format, qint64 bytes)
{
    if (deliveryOf(format) == Delivery::File) {
        if (bytes > mostMailed)
            return {{Sign::Note,
                     tr("Too large for most mail, which takes 20 to 25 MB: give it on "
                        "a stick or by a link.")}};
        return {{Sign::Plain,
                 tr("It can be mailed. Some offices refuse .html files too: then give "
                    "a link.")}};
    }
    return {{Sign::Note,
             tr("Do not mail it: Gmail and others refuse files that hold .js, also inside a zip. "
                "Give a link to a shared folder, or upload it to its place yourself.")}};
}

} // namespace carrel::ui
