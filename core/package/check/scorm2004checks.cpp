// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Assertions 33 to 40: what SCORM 2004 adds to the manifest.

#include "core/base/translate.h"
#include "core/package/check/checks.h"
#include "core/package/check/manifestview.h"

#include <QHash>

#include <algorithm>

namespace carrel::check {

using namespace Qt::StringLiterals;

namespace {

/// The sequencing of an item or organization, wherever it stands: it may point to a collection.
const XmlElement *sequencingOf(const Manifest &manifest, const XmlElement &element)
{
    const XmlElement *own = element.child(u"sequencing");
    const QString reference = own ? own->attribute(u"IDRef") : QString();
    if (reference.isEmpty())
        return own;
    for (const XmlElement *other : manifest.named(u"sequencing")) {
        if (other->attribute(u"ID") == reference)
            return other;
    }
    return own;
}

/// A part of the sequencing: beside the reference, else where it points to.
const XmlElement *sequencingPart(const Manifest &manifest, const XmlElement &element,
                                 QStringView name)
{
    const XmlElement *own = element.child(u"sequencing");
    if (own && own->child(name))
        return own->child(name);
    const XmlElement *sequencing = sequencingOf(manifest, element);
    return sequencing ? sequencing->child(name) : nullptr;
}

bool isTrue(const XmlElement *element, QStringView name)
{
    return element && element->attribute(name) == u"true";
}

bool isUpToOne(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && value >= 0 && value <= 1;
}

/// Places in the order of the schema; elements of other namespaces come last.
int placeOf(const XmlElement &element)
{
    static const QStringList order{
        u"controlMode"_s, u"sequencingRules"_s, u"limitConditions"_s,       u"auxiliaryResources"_s,
        u"rollupRules"_s, u"objectives"_s,      u"randomizationControls"_s, u"deliveryControls"_s};
    const qsizetype place = element.uri.endsWith(u"/imsss") ? order.indexOf(element.name) : -1;
    return place < 0 ? int(order.size()) : int(place);
}

/// Every attribute that writes to a global objective, as "target attribute".
QStringList writersIn(const XmlElement &map)
{
    QStringList writers;
    for (const XmlAttribute &attribute : map.attributes) {
        if (attribute.name.startsWith(u"write") && attribute.value == u"true")
            writers.append(map.attribute(u"targetObjectiveID") + u' ' + attribute.name);
    }
    return writers;
}

} // namespace

CheckResult of2004Only(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        static const QStringList of12{u"masteryscore"_s, u"prerequisites"_s, u"maxtimeallowed"_s,
                                      u"timelimitaction"_s, u"datafromlms"_s};
        QStringList problems;
        for (const XmlElement *element : manifest.elements) {
            if (of12.contains(element->name))
                problems.append(element->name);
            if (element->name != u"resource")
                continue;
            const XmlAttribute *type = qualified(*element, u"scormType"_s);
            if (!type || (type->value != u"sco" && type->value != u"asset"))
                problems.append(nameForPeople(*element));
        }
        return problems;
    });
}

CheckResult contentSetsStatus(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        QStringList problems;
        for (const XmlElement *item : manifest.leaves()) {
            const XmlElement *controls = sequencingPart(manifest, *item, u"deliveryControls");
            if (!isTrue(controls, u"completionSetByContent")
                || !isTrue(controls, u"objectiveSetByContent"))
                problems.append(nameForPeople(*item));
        }
        return problems;
    });
}

CheckResult organizationFlows(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        QStringList problems;
        for (const XmlElement *organization : manifest.named(u"organization")) {
            if (!isTrue(sequencingPart(manifest, *organization, u"controlMode"), u"flow"))
                problems.append(tr("%1: no flow").arg(nameForPeople(*organization)));
            const XmlAttribute *global = qualified(*organization, u"objectivesGlobalToSystem"_s);
            if (!global || global->value != u"false")
                problems.append(
                    tr("%1: its objectives reach other courses").arg(nameForPeople(*organization)));
        }
        return problems;
    });
}

CheckResult thresholdsFit(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        const bool isFourth = manifest.version().contains(u"4th");
        QStringList problems;
        for (const XmlElement *threshold : manifest.named(u"completionThreshold")) {
            const QString measure = threshold->attribute(u"minProgressMeasure");
            const bool fits = isFourth
                ? threshold->text.trimmed().isEmpty() && (measure.isEmpty() || isUpToOne(measure))
                : threshold->attributes.isEmpty() && isUpToOne(threshold->text);
            if (!fits)
                problems.append(u"completionThreshold “%1”"_s.arg(threshold->text));
        }
        return problems;
    });
}

CheckResult measuresFit(const PackageArchive &archive)
{
    return withManifest(archive, [&](const Manifest &manifest) {
        QStringList problems;
        for (const XmlElement *objective : manifest.elements) {
            if (!isTrue(objective, u"satisfiedByMeasure"))
                continue;
            const XmlElement *measure = objective->child(u"minNormalizedMeasure");
            const QString text = measure ? measure->text.trimmed() : QString();
            if (!isUpToOne(text)) {
                problems.append(tr("the score that is needed is “%1”").arg(text));
                continue;
            }
            const int passMark = archive.course() ? archive.course()->value("passMark"_L1).toInt()
                                                  : qRound(text.toDouble() * 100);
            if (qAbs(text.toDouble() - passMark / 100.0) > 1e-6)
                problems.append(tr("the score that is needed is %1, the course's pass mark is %2")
                                    .arg(text)
                                    .arg(passMark));
        }
        return problems;
    });
}

CheckResult buttonsHidden(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        const Elements items = manifest.leaves();
        if (items.size() != 1)
            return QStringList(); // Between several parts the LMS leads.
        QStringList problems{u"continue"_s, u"previous"_s};
        for (const XmlElement *hidden : manifest.named(u"hideLMSUI"))
            problems.removeAll(hidden->text.trimmed());
        return problems;
    });
}

CheckResult sequencingFits(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        QStringList problems;
        QStringList writers;
        for (const XmlElement *holder : manifest.named(u"organization") + manifest.named(u"item")) {
            const XmlElement *sequencing = holder->child(u"sequencing");
            if (!sequencing)
                continue;
            if (!sequencing->attribute(u"ID").isEmpty())
                problems.append(
                    tr("%1: an ID outside of a collection").arg(nameForPeople(*holder)));
            if (!std::ranges::is_sorted(sequencing->children, {}, placeOf))
                problems.append(
                    tr("%1: its parts are in another order").arg(nameForPeople(*holder)));
        }
        for (const XmlElement *map : manifest.named(u"mapInfo")) {
            for (const QString &writer : writersIn(*map)) {
                if (writers.contains(writer))
                    problems.append(tr("two write %1").arg(writer));
                writers.append(writer);
            }
        }
        return problems;
    });
}

} // namespace carrel::check
