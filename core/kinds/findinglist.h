// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"
#include "core/model/finding.h"

#include <QJsonObject>

namespace carrel {

/// Collects the findings of one body; puts the kind in front of every rule's name.
class FindingList
{
public:
    explicit FindingList(QString kind)
        : m_kind(std::move(kind))
    { }

    /// `rule` without the kind: "no-correct". `field` may be empty.
    void error(const QString &rule, const QString &field, const QString &message);
    void suggest(const QString &rule, const QString &field, const QString &message);

    /// What every rich text is checked for (images without description, vague links, ...), in all
    /// rich text fields of the form. Every kind's check begins with it.
    void addRichText(const QList<Field> &form, const QJsonObject &body);

    const Findings &findings() const { return m_findings; }

private:
    void addRichTextAt(const QJsonValue &text, const QString &place);
    void walk(const QList<Field> &fields, const QJsonObject &object, const QString &place);

    QString m_kind;
    Findings m_findings;
};

} // namespace carrel
