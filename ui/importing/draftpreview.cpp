// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/draftpreview.h"

#include "core/base/translate.h"
#include "core/edit/labels.h"
#include "core/kinds/kind.h"
#include "core/richtext/htmlwriter.h"
#include "core/richtext/richtext.h"
#include "ui/importing/outcomewords.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int signSize = 20;

/// A text that loads nothing, whatever it names.
class QuietText : public QTextEdit
{
public:
    using QTextEdit::QTextEdit;

    QVariant loadResource(int, const QUrl &) override { return {}; }
};

bool isKey(const Field &field)
{
    return field.role == FieldRole::Key || field.role == FieldRole::OnlyKey;
}

/// Writes a block by its form.
class BlockHtml
{
public:
    BlockHtml(const Node &block, const QPalette &palette)
        : m_block(block)
        , m_good(tones(palette).good.name())
        , m_muted(tones(palette).muted.name())
    { }

    QString write()
    {
        const Kind *kind = findKind(m_block.kind);
        if (!kind)
            return {};
        line(u"color: "_s + m_muted,
             m_block.title.isEmpty() ? kind->title : kind->title + u" · "_s + m_block.title);
        for (const Field &field : kind->form)
            add(field, m_block.body.value(field.key));
        return m_html;
    }

private:
    void line(const QString &style, const QString &words)
    {
        richtext::HtmlWriter writer;
        writer.open("p"_L1, {{"style"_L1, style}});
        writer.text(words);
        m_html += writer.finish();
    }
    void add(const Field &field, const QJsonValue &value);
    void addReply(const QString &label, const QJsonValue &value, int indent);
    void addList(const Field &field, const QJsonArray &entries);
    void addEntry(const Field &list, const QJsonObject &entry);
    static QString rich(const QJsonValue &value)
    {
        return richtext::toHtml(value, {.mediaHref = [](const MediaId &) { return QString(); }});
    }

    const Node &m_block;
    QString m_good;
    QString m_muted;
    QString m_html;
};

void BlockHtml::addReply(const QString &label, const QJsonValue &value, int indent)
{
    if (richtext::isBlank(value))
        return;
    //: %1 is the name of a field, %2 its words
    line(u"color: %1; margin-left: %2px"_s.arg(m_muted).arg(indent),
         carrel::tr("%1: %2").arg(label, richtext::toPlain(value)));
}

void BlockHtml::add(const Field &field, const QJsonValue &value)
{
    if (field.type == FieldType::List) {
        addList(field, value.toArray());
    } else if (field.role == FieldRole::Reply) {
        addReply(field.label, value, 0);
    } else if (field.type == FieldType::RichText) {
        m_html += rich(value);
    } else if (isKey(field) && field.choices.size() == 2) {
        line(u"color: %1; font-weight: 600"_s.arg(m_good),
             //: %1 is the right answer: True or False
             carrel::tr("✓ Right: %1").arg(field.choices[value.toBool() ? 0 : 1].label));
    } else if (field.type == FieldType::TextList) {
        for (const QJsonValue &text : value.toArray())
            addReply(field.label, text, 0);
    } else if (value != field.initial) {
        QString said = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
        for (const FieldChoice &choice : field.choices)
            said = choice.name == said ? choice.label : said;
        addReply(field.label, said, 0);
    }
}

void BlockHtml::addList(const Field &field, const QJsonArray &entries)
{
    const bool hasKeys = std::ranges::any_of(field.fields, isKey);
    if (!hasKeys && !entries.isEmpty())
        line(u"color: "_s + m_muted, field.label);
    for (const QJsonValue &entry : entries)
        addEntry(field, entry.toObject());
}

/// The words of an entry on a line, the right one with a sign and a word before it.
void BlockHtml::addEntry(const Field &list, const QJsonObject &entry)
{
    QStringList words;
    bool isRight = false;
    bool hasKey = false;
    for (const Field &field : list.fields) {
        const QJsonValue value = entry.value(field.key);
        if (isKey(field)) {
            hasKey = true;
            isRight = value.toBool();
        } else if (field.role != FieldRole::Reply
                   && (field.type == FieldType::RichText || field.type == FieldType::Text)) {
            words.append(richtext::toPlain(value).simplified());
        }
    }
    words.removeAll(QString());
    const QString text = words.join(u" → "_s);
    if (isRight)
        //: %1 is an option or answer
        line(u"margin-left: 12px; font-weight: 600; color: "_s + m_good,
             carrel::tr("✓ Right: %1").arg(text));
    else
        line(u"margin-left: 12px"_s, (hasKey ? u"○ "_s : u"• "_s) + text);
    for (const Field &field : list.fields) {
        if (field.role == FieldRole::Reply)
            addReply(field.label, entry.value(field.key), 32);
    }
}

} // namespace

QString blockAsHtml(const Node &block, const QPalette &palette)
{
    return BlockHtml(block, palette).write();
}

DraftPreview::DraftPreview(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_outcome(plainLabel({}, this))
    , m_message(plainLabel({}, this))
    , m_result(new QuietText(this))
    , m_sourceTitle(mutedLabel({}, this))
    , m_source(new QPlainTextEdit(this))
{
    m_outcome->setProperty("role", u"caption"_s);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->setProperty("role", u"field"_s);
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setAccessibleName(carrel::tr("What it becomes"));
    m_source->setReadOnly(true);
    m_source->setTabChangesFocus(true);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setAccessibleName(carrel::tr("Words of the source"));
    m_sourceTitle->setBuddy(m_source);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::xs);
    heading->addWidget(m_sign);
    heading->addWidget(m_outcome, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(heading);
    layout->addWidget(m_message);
    layout->addWidget(m_result, 3);
    layout->addWidget(m_sourceTitle);
    layout->addWidget(m_source, 2);
    show(nullptr, nullptr, {});
}

void DraftPreview::tell(const DraftItem *item)
{
    m_sign->setVisible(item);
    m_outcome->setText(item ? outcomeWord(item->outcome)
                            : carrel::tr("Choose something at the left to see what it becomes."));
    if (item)
        m_sign->setPixmap(outcomeIcon(item->outcome).pixmap(signSize, signSize));
    m_message->setText(item ? item->message : QString());
    m_message->setVisible(item && !item->message.isEmpty());
}

void DraftPreview::show(const Node *node, const DraftItem *item, const QString &passage)
{
    tell(item);
    if (node && !item)
        m_outcome->setText(node->title);
    const bool isBlock = node && !isOutlineKind(node->kind);
    m_result->setHtml(isBlock ? blockAsHtml(*node, palette()) : QString());
    m_result->setVisible(isBlock);
    m_source->setPlainText(passage);
    m_source->setVisible(!passage.isEmpty());
    m_sourceTitle->setVisible(!passage.isEmpty());
    m_sourceTitle->setText(item && item->line > 0
                               //: %1 is a number
                               ? carrel::tr("In the source, from line %1:").arg(item->line)
                               : carrel::tr("In the source:"));
}

} // namespace carrel::ui
