// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/fieldpath.h"

#include "core/base/translate.h"

#include <QJsonArray>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// A member by name, or an entry of a list by number.
struct Step
{
    QString name;
    qsizetype index = -1;
};

/// Empty if the text is no path.
QList<Step> stepsOf(const QString &path)
{
    static const QRegularExpression step(
        u"\\G(?:(?:^|(?<=.)\\.)([^.\\[\\]]+)|\\[([0-9]{1,6})\\])"_s);
    QList<Step> steps;
    qsizetype at = 0;
    while (at < path.size()) {
        const auto match = step.match(path, at);
        if (!match.hasMatch())
            return {};
        const bool isIndex = match.hasCaptured(2);
        steps.append(isIndex ? Step{QString(), match.captured(2).toLongLong()}
                             : Step{match.captured(1)});
        at = match.capturedEnd();
    }
    return steps;
}

/// Replaces below `present` what the steps from `at` on lead to; false if they lead nowhere.
bool replaceAt(QJsonValue &present, const QList<Step> &steps, qsizetype at, const QJsonValue &value)
{
    if (at == steps.size()) {
        present = value;
        return true;
    }
    const Step &step = steps[at];
    if (step.index >= 0) {
        QJsonArray entries = present.toArray();
        if (step.index >= entries.size())
            return false;
        QJsonValue entry = entries.at(step.index);
        if (!replaceAt(entry, steps, at + 1, value))
            return false;
        entries.replace(step.index, entry);
        present = entries;
        return true;
    }
    QJsonObject object = present.toObject();
    const bool isLast = at + 1 == steps.size();
    if (!present.isObject() || (!isLast && !object.contains(step.name)))
        return false;
    QJsonValue member = object.value(step.name);
    if (!replaceAt(member, steps, at + 1, value))
        return false;
    object.insert(step.name, member);
    present = object;
    return true;
}

} // namespace

Result<QJsonObject> withValueAt(const QJsonObject &body, const QString &path,
                                const QJsonValue &value)
{
    const QList<Step> steps = stepsOf(path);
    QJsonValue changed = body;
    if (steps.isEmpty() || !replaceAt(changed, steps, 0, value)) {
        return Error{ErrorCode::InvalidInput, tr("This part of the block no longer exists."), path};
    }
    return changed.toObject();
}

QJsonValue valueAt(const QJsonObject &body, const QString &path)
{
    QJsonValue value = body;
    const QList<Step> steps = stepsOf(path);
    for (const Step &step : steps)
        value = step.index >= 0 ? value.toArray().at(step.index) : value.toObject()[step.name];
    return steps.isEmpty() ? QJsonValue(QJsonValue::Undefined) : value;
}

const Field *fieldAt(const QList<Field> &form, const QString &path)
{
    const QList<Field> *fields = &form;
    const Field *found = nullptr;
    const QList<Step> steps = stepsOf(path);
    for (const Step &step : steps) {
        if (step.index >= 0)
            continue;
        const auto field = std::ranges::find(*fields, step.name, &Field::key);
        if (field == fields->end())
            return nullptr;
        found = &*field;
        fields = &field->fields;
    }
    return found;
}

} // namespace carrel
