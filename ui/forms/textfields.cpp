// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/textfields.h"

#include "core/base/translate.h"
#include "ui/forms/controls.h"
#include "ui/forms/plainedit.h"
#include "ui/forms/quietframe.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QuietFrame::Look lookIn(FormView::Half half)
{
    return half == FormView::Half::Content ? QuietFrame::Look::Quiet : QuietFrame::Look::Framed;
}

} // namespace

PlainTextField::PlainTextField(const Field &field, FormPort &port, Place place)
    : FieldEditor(field, port, std::move(place))
    , m_edit(new PlainEdit(field.type == FieldType::LongText ? PlainEdit::Lines::Many
                                                             : PlainEdit::Lines::One))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new QuietFrame(m_edit, lookIn(port.half)));
    m_edit->setPlaceholderText(hintOf(field));
    if (port.half == FormView::Half::Content)
        asPageText(m_edit);
    m_edit->setToolTip(plainTooltip(field.help));
    connect(m_edit, &PlainEdit::edited, this, [this] { tellTyped(); });
    setName(field.label);
}

QJsonValue PlainTextField::value() const
{
    return m_edit->text();
}

QWidgetList PlainTextField::controls() const
{
    return {m_edit};
}

FieldEditor::Caption PlainTextField::caption() const
{
    return Caption::Above;
}

void PlainTextField::display(const QJsonObject &object)
{
    m_edit->showText(valueIn(object).toString());
}

AddressField::AddressField(const Field &field, FormPort &port, Place place)
    : PlainTextField(field, port, std::move(place))
    , m_hint(mutedLabel({}))
{
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(6, 0, 0, 0);
    layout()->addWidget(m_hint);
    m_hint->hide();
    edit()->setPlaceholderText(u"https://"_s);
    connect(edit(), &PlainEdit::edited, this, &AddressField::judge);
}

void AddressField::display(const QJsonObject &object)
{
    PlainTextField::display(object);
    judge();
}

void AddressField::judge()
{
    const QString text = edit()->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    QString hint;
    if (!text.isEmpty() && url.scheme().toLower() != u"https")
        hint = carrel::tr("⚠ An address begins with https:// here.");
    else if (!text.isEmpty() && (!url.isValid() || url.host().isEmpty()))
        hint = carrel::tr("⚠ This is not a whole address yet.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    edit()->setAccessibleDescription(hint.isEmpty() ? field().help : hint);
}

} // namespace carrel::ui
