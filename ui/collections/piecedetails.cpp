// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/piecedetails.h"

#include "core/base/translate.h"
#include "core/edit/nodewords.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using Level = PieceRow::Level;

QString saidBy(const PieceBlock &block)
{
    return block.text.isEmpty() ? kindTitle(block.kind)
                                : kindTitle(block.kind) + u'\n' + block.text;
}

QString saidBy(const PieceRow &row)
{
    QStringList said;
    switch (row.level) {
    case Level::Collection: said.append(row.contents->collection.problem); break;
    case Level::Shelf:
        for (const Piece &piece : row.shelf->pieces)
            said.append(piece.name);
        return said.join(u'\n');
    case Level::Piece:
        for (const PieceBlock &block : row.piece->blocks)
            said.append(saidBy(block));
        break;
    case Level::Block: return saidBy(*row.block);
    }
    return said.join(u"\n\n"_s);
}

QString factsOfCollection(const CollectionContents &contents)
{
    if (!contents.collection.problem.isEmpty())
        return carrel::tr("This collection cannot be read.");
    int pieces = 0;
    for (const Shelf &shelf : contents.shelves)
        pieces += int(shelf.pieces.size());
    const QString count = carrel::tr("%n piece(s)", "in a collection", pieces);
    return contents.collection.of == Collection::Of::Own
        ? carrel::tr("Your own, %1", "%1: 3 pieces").arg(count)
        : carrel::tr("From elsewhere, only read; %1", "%1: 3 pieces").arg(count);
}

QString factsOf(const PieceRow &row)
{
    switch (row.level) {
    case Level::Collection: return factsOfCollection(*row.contents);
    case Level::Shelf:
        return carrel::tr("A shelf. In the outline it becomes a module of its pages.");
    case Level::Piece:
        if (row.piece->holds == Piece::Holds::Blocks)
            return carrel::tr("Blocks, to be put on a page");
        return row.piece->isQuiz ? carrel::tr("A quiz page: take it whole, or questions of it")
                                 : carrel::tr("A whole page");
    case Level::Block:
        return carrel::tr("In “%1”", "%1: the piece that a block stands in").arg(row.piece->name);
    }
    return {};
}

} // namespace

PieceDetails::PieceDetails(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_name(plainLabel({}, this))
    , m_facts(mutedLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_room(new QWidget(this))
{
    m_column->setContentsMargins(space::m, 0, 0, 0);
    m_column->setSpacing(space::s);
    QFont bold = m_name->font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    for (QLabel *label : {m_name, m_facts})
        label->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(carrel::tr("What it says"));
    m_column->addWidget(m_name);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_text, 1);
    m_column->addWidget(m_room, 1);
    m_putIn = addButton(mainButton(carrel::tr("Put in"), this),
                        carrel::tr("A copy goes after the block or page that is selected (Enter)."),
                        Ask::PutIn);
    m_putInBlocks = addButton(new QPushButton(carrel::tr("Put its blocks on the page"), this),
                              carrel::tr("The page itself stays here, its blocks are copied onto "
                                         "the page that is open."),
                              Ask::PutInBlocks);
    m_rename = addButton(new QPushButton(carrel::tr("Rename"), this),
                         carrel::tr("Or press F2 in the list."), Ask::Rename);
    m_openAsCourse =
        addButton(new QPushButton(carrel::tr("Open as a course"), this),
                  carrel::tr("To arrange shelves and change pieces: they are modules and pages."),
                  Ask::OpenAsCourse);
    m_saveCopy = addButton(new QPushButton(carrel::tr("Save a copy…"), this),
                           carrel::tr("A file that you can send to a colleague."), Ask::SaveCopy);
    m_takeOut = addButton(new QPushButton(carrel::tr("Take off the list"), this),
                          carrel::tr("The file itself stays where it is."), Ask::TakeOut);
    m_delete = addButton(new QPushButton(carrel::tr("Delete…"), this), {}, Ask::Delete);
    show(QList<const PieceRow *>());
}

QPushButton *PieceDetails::addButton(QPushButton *button, const QString &hint, Ask what)
{
    button->setAutoDefault(false);
    button->setToolTip(hint);
    connect(button, &QPushButton::clicked, this, [this, what] { Q_EMIT asked(what); });
    m_column->addWidget(button);
    return button;
}

void PieceDetails::show(const QList<const PieceRow *> &rows)
{
    if (rows.isEmpty()) {
        m_name->clear();
        m_facts->setText(carrel::tr("Choose a piece to see what it says."));
        m_text->clear();
    } else if (rows.size() == 1) {
        showOne(*rows.first());
    } else {
        QStringList titles;
        for (const PieceRow *row : rows)
            titles.append(row->title());
        m_name->setText(carrel::tr("%n chosen", "pieces or blocks", int(rows.size())));
        m_facts->clear();
        m_text->setPlainText(titles.join(u'\n'));
    }
    m_name->setVisible(!m_name->text().isEmpty());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_text->setVisible(!m_text->toPlainText().isEmpty());
    m_room->setVisible(m_text->isHidden());
    showButtons(rows);
}

void PieceDetails::showOne(const PieceRow &row)
{
    m_name->setText(row.title());
    m_facts->setText(factsOf(row));
    m_text->setPlainText(saidBy(row));
}

void PieceDetails::showButtons(const QList<const PieceRow *> &rows)
{
    const auto are = [&](Level level) {
        return !rows.isEmpty()
            && std::ranges::all_of(rows, [&](const PieceRow *row) { return row->level == level; });
    };
    const bool isOne = rows.size() == 1;
    const bool isOwn = !rows.isEmpty() && rows.first()->isOwn();
    const bool isCollection = isOne && are(Level::Collection);
    const bool isNone = rows.isEmpty()
        || std::ranges::any_of(rows, [](auto *row) { return row->level == Level::Collection; });
    const bool isReadable = isCollection && rows.first()->contents->collection.problem.isEmpty();
    const bool areWholePages =
        are(Level::Piece) && std::ranges::any_of(rows, [](const PieceRow *row) {
            return row->piece->holds == Piece::Holds::Page && !row->piece->blocks.isEmpty();
        });
    m_putIn->setVisible(!isNone);
    m_putInBlocks->setVisible(areWholePages);
    m_rename->setVisible(isOne && isOwn && rows.first()->level != Level::Block);
    m_openAsCourse->setVisible(isReadable && isOwn);
    m_saveCopy->setVisible(isReadable && isOwn);
    m_takeOut->setVisible(isCollection && !isOwn);
    const bool hasBlock =
        std::ranges::any_of(rows, [](auto *row) { return row->level == Level::Block; });
    m_delete->setVisible(isOwn && !hasBlock && (!isNone || isCollection));
}

} // namespace carrel::ui
