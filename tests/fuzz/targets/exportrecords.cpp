// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a course file remembers of its exports: "{"name": "text", …}", as in its meta.

#include "core/package/republish/exportrecords.h"
#include "tests/core/package/memorycourse.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QJsonDocument>

namespace carrel::fuzz {

namespace {

class RememberingCourse : public test::MemoryCourse
{
public:
    explicit RememberingCourse(QJsonObject facts)
        : m_facts(std::move(facts))
    { }
    Result<QString> metaValue(const QString &key) const override
    {
        const QJsonValue fact = m_facts[key];
        return fact.isString() ? fact.toString()
            : fact.isObject()
            ? QString::fromUtf8(QJsonDocument(fact.toObject()).toJson(QJsonDocument::Compact))
            : QString::fromUtf8(QJsonDocument(fact.toArray()).toJson(QJsonDocument::Compact));
    }

private:
    QJsonObject m_facts;
};

} // namespace

void read(const QByteArray &bytes)
{
    const QJsonObject facts = QJsonDocument::fromJson(bytes).object();
    const RememberingCourse course(facts);
    std::optional<DeliveredCourse> former;
    for (const ExportRecord &record : rememberedExports(course)) {
        const auto delivered = deliveredThen(course, record);
        if (delivered && former)
            (void)changesSince(course, record, *former);
        if (delivered)
            former = *delivered;
        (void)lastExport(course, {record.format, record.isSplit}, record.profile);
    }
    (void)rememberedFacts(course);
    const auto states = earlierStates(course);
    (void)earlierMember(states, facts);
    const auto module = moduleFromText(bytes);
    if (module) {
        const auto again = moduleFromText(moduleText(*module));
        demand(again && *again == *module, "a module is written as it was read");
    }
}

} // namespace carrel::fuzz
