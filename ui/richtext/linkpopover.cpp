// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/linkpopover.h"

#include "core/base/translate.h"
#include "core/richtext/richtext.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr auto pageScheme = "page:"_L1;

void addLabelled(QVBoxLayout &column, const QString &label, QWidget *field)
{
    auto *name = new QLabel(label);
    name->setBuddy(field);
    column.addWidget(name);
    column.addWidget(field);
}

} // namespace

LinkPopover::LinkPopover(const Start &start, const QList<PageChoice> &pages, QWidget *parent)
    : Popover(parent)
{
    setAccessibleName(carrel::tr("Link"));
    addFields(start, pages);
    m_refusal = mutedLabel({}, this);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column()->addWidget(m_refusal);
    addButtons(start);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_address->setFocus();
    m_address->selectAll();
}

void LinkPopover::addFields(const Start &start, const QList<PageChoice> &pages)
{
    const bool isPage = start.address.startsWith(pageScheme);
    if (start.asksForWords) {
        m_words = new QLineEdit;
        addLabelled(*column(), carrel::tr("Words of the link"), m_words);
    }
    m_address = new QLineEdit(isPage ? QString() : start.address);
    m_address->setPlaceholderText(u"https://"_s);
    addLabelled(*column(), carrel::tr("Address"), m_address);
    connect(m_address, &QLineEdit::returnPressed, this, &LinkPopover::accept);
    if (m_words)
        connect(m_words, &QLineEdit::returnPressed, this, &LinkPopover::accept);
    if (pages.isEmpty())
        return;
    m_page = new QComboBox;
    m_page->addItem(carrel::tr("None"));
    for (const PageChoice &choice : pages)
        m_page->addItem(choice.title, choice.page.text());
    if (isPage)
        m_page->setCurrentIndex(std::max(0, m_page->findData(start.address.mid(5))));
    m_page->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addLabelled(*column(), carrel::tr("Or a page of this course"), m_page);
    nameDropDown(*m_page, carrel::tr("Or a page of this course"));
    // One of the two counts: choosing a page empties the address, and the other way round.
    connect(m_page, &QComboBox::activated, m_address, [this](int index) {
        if (index > 0)
            m_address->clear();
    });
    connect(m_address, &QLineEdit::textEdited, m_page, [this] { m_page->setCurrentIndex(0); });
}

void LinkPopover::addButtons(const Start &start)
{
    auto *row = new QHBoxLayout;
    if (!start.address.isEmpty()) {
        auto *remove = new QPushButton(carrel::tr("Remove the link"));
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT chosen({}, {});
            close();
        });
    }
    row->addStretch();
    auto *set = new QPushButton(start.address.isEmpty() ? carrel::tr("Set the link")
                                                        : carrel::tr("Change the link"));
    set->setDefault(true);
    row->addWidget(set);
    connect(set, &QPushButton::clicked, this, &LinkPopover::accept);
    column()->addLayout(row);
}

QString LinkPopover::meantAddress(const QString &typed)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    static const QRegularExpression mail(u"^[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+$"_s);
    static const QRegularExpression host(u"^[^\\s/@:]+\\.[^\\s/@:]+([:/?#].*)?$"_s);
    const QString address = typed.trimmed();
    if (mail.match(address).hasMatch())
        return richtext::safeAddress("mailto:"_L1 + address);
    if (host.match(address).hasMatch())
        return richtext::safeAddress("https://"_L1 + address);
    return scheme.match(address).hasMatch() ? richtext::safeAddress(address) : QString();
}

void LinkPopover::accept()
{
    QString address = meantAddress(m_address->text());
    if (address.isEmpty() && m_page && m_page->currentIndex() > 0)
        address = pageScheme + m_page->currentData().toString();
    if (address.isEmpty()) {
        m_refusal->setText(
            carrel::tr("A link can lead to a web page (https://…), a mail address, a "
                       "telephone number (tel:…) or a page of this course."));
        m_refusal->show();
        adjustSize();
        return;
    }
    const QString title = m_page && m_page->currentIndex() > 0 ? m_page->currentText() : QString();
    const QString words = m_words ? m_words->text().trimmed() : QString();
    Q_EMIT chosen(address, words.isEmpty() ? title : words);
    close();
}

} // namespace carrel::ui
