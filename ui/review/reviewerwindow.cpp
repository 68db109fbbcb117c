// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewerwindow.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/edit/coursetexts.h"
#include "core/edit/labels.h"
#include "core/edit/nodewords.h"
#include "core/exchange/review/commentlist.h"
#include "core/exchange/review/commentsfile.h"
#include "core/preview/previewserver.h"
#include "ui/review/remarkform.h"
#include "ui/review/verdictform.h"
#include "ui/review/wordrows.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/message.h"
#include "ui/widgets/opening.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int nodeRole = Qt::UserRole;
constexpr int anchorRole = Qt::UserRole + 1;
constexpr int remarkRole = Qt::UserRole + 2;
constexpr int mostLinesOfText = 100; // lines of a text
constexpr auto nameKey = "review/name";

NodeId nodeOf(const QTreeWidgetItem *item)
{
    return item ? NodeId(item->data(0, nodeRole).toString()) : NodeId();
}

QString withNumber(const QString &number, const QString &words)
{
    return number.isEmpty() ? words : number + u' ' + words;
}

QString signWords(ReviewText::Sign sign)
{
    if (sign == ReviewText::Sign::None)
        return {};
    return sign == ReviewText::Sign::Right ? u" ✓ "_s + carrel::tr("right")
                                           : u" ✗ "_s + carrel::tr("wrong");
}

QTreeWidget *wordTree(const QString &name, int mostLines, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setAccessibleName(name);
    tree->setHeaderHidden(true);
    tree->header()->setAccessibleName(name);
    tree->setIndentation(space::l);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    tree->setItemDelegate(new WordRows(mostLines, tree));
    QObject::connect(tree->header(), &QHeaderView::sectionResized, tree,
                     &QTreeWidget::doItemsLayout);
    return tree;
}

} // namespace

ReviewerWindow::ReviewerWindow(std::unique_ptr<review::ReviewDraft> draft, const QString &path,
                               QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_draft(std::move(draft))
    , m_path(path)
    , m_opener([](const QString &file) { return openOutside(QUrl::fromLocalFile(file)); })
    , m_name(new QLineEdit(this))
    , m_state(mutedLabel({}, this))
    , m_splitter(new QSplitter(this))
    , m_contents(wordTree(carrel::tr("Contents"), 1, m_splitter))
    , m_words(nullptr)
    , m_forms(new QStackedWidget(this))
    , m_form(new RemarkForm(m_forms))
    , m_verdict(new VerdictForm(m_forms))
{
    //: %1 is the name of a course file
    setWindowTitle(carrel::tr("Review of %1").arg(QFileInfo(path).fileName()));
    createLists();
    createLayout();
    if (m_draft->review().name.isEmpty())
        m_draft->setReviewer(QSettings().value(QLatin1StringView(nameKey)).toString());
    m_name->setText(m_draft->review().name);
    if (const auto filled = fillContents(); !filled)
        showError(this, filled.error());
    showState();
}

ReviewerWindow::~ReviewerWindow()
{
    hide(); // A field that loses the focus says that it was edited: while there is still a draft.
}

void ReviewerWindow::createLists()
{
    auto *right = new QSplitter(Qt::Vertical, m_splitter);
    m_words = wordTree(carrel::tr("Words of the page"), mostLinesOfText, right);
    m_words->setWordWrap(true);
    m_words->setTextElideMode(Qt::ElideNone);
    m_words->setRootIsDecorated(false);
    m_words->setItemsExpandable(false);
    m_forms->addWidget(m_form);
    m_forms->addWidget(m_verdict);
    auto *room = new QWidget(right);
    auto *margin = new QVBoxLayout(room);
    margin->setContentsMargins(0, space::s, 0, 0);
    margin->addWidget(m_forms);
    right->setChildrenCollapsible(false);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::m);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &ReviewerWindow::showChosen);
    connect(m_words, &QTreeWidget::currentItemChanged, this, &ReviewerWindow::showPlace);
    connect(m_words, &QTreeWidget::itemActivated, m_form, &RemarkForm::takeFocus);
    connect(m_form, &RemarkForm::kept, this, &ReviewerWindow::keepRemark);
    connect(m_form, &RemarkForm::removed, this, &ReviewerWindow::removeRemark);
    connect(m_verdict, &VerdictForm::changed, this, [this](Verdict verdict, const QString &text) {
        if (const auto set = m_draft->setVerdict(m_shown, verdict, text); !set)
            showError(this, set.error());
        showState();
    });
}

void ReviewerWindow::createLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto *label = plainLabel(carrel::tr("Your name"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(carrel::tr("Your name"));
    m_name->setPlaceholderText(carrel::tr("So that the author knows who says it"));
    auto *preview = new QPushButton(icon(u"preview"_s), carrel::tr("Preview in the browser"), this);
    auto *save = mainButton(carrel::tr("Save my comments…"), this);
    head->addWidget(label);
    head->addWidget(m_name, 1);
    head->addWidget(preview);
    head->addWidget(save);
    for (QPushButton *button : {preview, save})
        button->setAutoDefault(false);
    m_state->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addWidget(m_splitter, 1);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_draft->setReviewer(m_name->text());
        QSettings().setValue(QLatin1StringView(nameKey), m_draft->review().name);
    });
    connect(preview, &QPushButton::clicked, this, &ReviewerWindow::preview);
    connect(save, &QPushButton::clicked, this, &ReviewerWindow::chooseTarget);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 150, letter * 105);
    m_splitter->setSizes({letter * 42, letter * 108});
}

Result<> ReviewerWindow::fillContents()
{
    CARREL_TRY_VALUE(outline, m_draft->course().outline());
    CARREL_TRY_VALUE(numbers, ReviewNumbers::of(m_draft->course()));
    QHash<NodeId, QTreeWidgetItem *> items;
    QTreeWidgetItem *firstPage = nullptr;
    for (const OutlineNode &node : std::as_const(outline)) {
        if (node.parent.isNull())
            continue;
        QTreeWidgetItem *above = items.value(node.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_contents);
        const bool isPage = node.kind == QLatin1StringView(nodekind::page);
        item->setText(0, withNumber(numbers.number(node.id), node.title));
        item->setIcon(0, icon(isPage ? u"page"_s : u"module"_s));
        item->setData(0, nodeRole, node.id.text());
        items.insert(node.id, item);
        if (isPage && !firstPage)
            firstPage = item;
    }
    m_contents->expandAll();
    m_contents->setCurrentItem(firstPage);
    return {};
}

void ReviewerWindow::showNode(const NodeId &node)
{
    for (QTreeWidgetItemIterator at(m_contents); *at; ++at) {
        if (nodeOf(*at) == node)
            m_contents->setCurrentItem(*at);
    }
}

void ReviewerWindow::showChosen()
{
    m_shown = nodeOf(m_contents->currentItem());
    showPage(m_shown);
    m_words->setCurrentItem(m_words->topLevelItem(0));
    showPlace();
}

/// Of a module what it says of itself, of a page all its blocks.
void ReviewerWindow::showPage(const NodeId &id)
{
    m_words->clear();
    auto numbers = ReviewNumbers::of(m_draft->course());
    const auto node = m_draft->course().node(id);
    if (!numbers || !node || !*node)
        return;
    addPlace(**node, numbers->number(id));
    if ((*node)->kind == QLatin1StringView(nodekind::page)) {
        const auto blocks = m_draft->course().children(id);
        for (const Node &block : blocks ? *blocks : QList<Node>()) {
            const auto number = numbers->blockNumber(id, block.id);
            addPlace(block, number ? *number : QString());
        }
    }
    m_words->expandAll();
}

QTreeWidgetItem *ReviewerWindow::addRow(QTreeWidgetItem *above, const QString &text,
                                        const QString &picture)
{
    auto *row = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_words);
    row->setText(0, text);
    if (!picture.isEmpty())
        row->setIcon(0, icon(picture));
    if (above)
        row->setData(0, nodeRole, above->data(0, nodeRole));
    return row;
}

void ReviewerWindow::addPlace(const Node &node, const QString &number)
{
    const bool isOutline = isOutlineKind(node.kind);
    const QString kind = kindTitle(node.kind);
    //: %1: a kind of block, for example Single choice, %2: its first words
    const QString words = isOutline ? carrel::tr("%1: %2").arg(kind, node.title) : kind;
    QTreeWidgetItem *place =
        addRow(nullptr, withNumber(number, words), isOutline ? QString() : u"block"_s);
    place->setData(0, nodeRole, node.id.text());
    QFont bold = m_words->font();
    bold.setBold(true);
    place->setFont(0, bold);
    const auto texts = reviewTextsOf(node, m_draft->course());
    for (const ReviewText &text : texts) {
        QTreeWidgetItem *row =
            addRow(place, text.name + signWords(text.sign) + u'\n' + text.words, {});
        row->setData(0, anchorRole, text.anchor);
    }
    const auto comments = m_draft->commentsOn(node.id);
    for (const SentComment &comment : comments) {
        QStringList said{review::kindName(comment.kind), comment.name};
        said.removeAll(QString());
        QStringList lines{said.join(u" · "_s), comment.text, comment.suggestion};
        lines.removeAll(QString());
        QTreeWidgetItem *row = addRow(place, lines.join(u'\n'), u"discussion"_s);
        row->setData(0, remarkRole, comment.id);
        row->setData(0, anchorRole, comment.anchor);
    }
}

/// The form for what is chosen: a comment already made is changed, all else gets a new one.
void ReviewerWindow::showPlace()
{
    QTreeWidgetItem *row = m_words->currentItem();
    const NodeId id = nodeOf(row);
    const auto node = m_draft->course().node(id);
    if (!node || !*node)
        return;
    const bool isModule = (*node)->kind == QLatin1StringView(nodekind::module);
    const bool isWhole = row->data(0, anchorRole).toString().isEmpty();
    if (isModule && isWhole && row->data(0, remarkRole).toString().isEmpty()) {
        m_verdict->show((*node)->title, m_draft->verdictOn(id));
        m_forms->setCurrentWidget(m_verdict);
        return;
    }
    const auto texts = reviewTextsOf(**node, m_draft->course());
    const auto text =
        std::ranges::find(texts, row->data(0, anchorRole).toString(), &ReviewText::anchor);
    const QTreeWidgetItem *place = row->parent() ? row->parent() : row;
    RemarkForm::About about{.node = id, .words = place->text(0)};
    if (text != texts.end()) {
        about.text = &*text;
        about.words += u" · "_s + text->name;
    }
    const QString remark = row->data(0, remarkRole).toString();
    const auto comments = m_draft->commentsOn(id);
    const auto comment = std::ranges::find(comments, remark, &SentComment::id);
    if (comment != comments.end())
        m_form->change(about, *comment);
    else
        m_form->write(about);
    m_forms->setCurrentWidget(m_form);
}

void ReviewerWindow::keepRemark(const review::ReviewDraft::Remark &remark, const QString &id)
{
    if (const auto kept = m_draft->put(remark, id); !kept) {
        showError(this, kept.error());
        return;
    }
    showAgain();
}

void ReviewerWindow::removeRemark(const QString &id)
{
    m_draft->remove(id);
    showAgain();
}

/// At the place where the reviewer is.
void ReviewerWindow::showAgain()
{
    const QTreeWidgetItem *row = m_words->currentItem();
    const QString node = row ? row->data(0, nodeRole).toString() : QString();
    const QString anchor = row ? row->data(0, anchorRole).toString() : QString();
    showPage(m_shown);
    for (QTreeWidgetItemIterator at(m_words); *at; ++at) {
        if ((*at)->data(0, nodeRole).toString() == node
            && (*at)->data(0, anchorRole).toString() == anchor
            && (*at)->data(0, remarkRole).toString().isEmpty()) {
            m_words->setCurrentItem(*at);
            break;
        }
    }
    showState();
    m_words->setFocus();
}

void ReviewerWindow::showState()
{
    const int count = int(m_draft->review().comments.size());
    QString said = carrel::tr("The course is open for reading: nothing in it can be changed here. "
                              "Choose a place, write a comment, and save your comments for the "
                              "author at the end.");
    if (count > 0)
        said = carrel::tr("%n comment(s) and verdicts", nullptr, count) + u" · "_s
            + (m_draft->isSent() ? carrel::tr("saved for the author")
                                 : carrel::tr("kept on this computer, not saved for the author "
                                              "yet"));
    if (!m_draft->problem().isEmpty())
        said += u'\n' + m_draft->problem();
    m_state->setText(said);
}

Result<> ReviewerWindow::save(const QString &path)
{
    m_draft->setReviewer(m_name->text());
    CARREL_TRY(m_draft->save(path));
    showState();
    return {};
}

void ReviewerWindow::chooseTarget()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        showError(this,
                  {ErrorCode::InvalidInput,
                   carrel::tr("Write your name first, so that the author knows who says it.")});
        return;
    }
    const QString name =
        review::commentsFileName(QFileInfo(m_path).completeBaseName(), m_name->text());
    const QString path = QFileDialog::getSaveFileName(
        this, carrel::tr("Save my comments"), QFileInfo(m_path).dir().filePath(name),
        carrel::tr("Comments of reviewers (%1)").arg(u'*' + QLatin1StringView(review::fileSuffix)));
    if (path.isEmpty())
        return;
    if (const auto saved = save(path); !saved)
        showError(this, saved.error());
}

void ReviewerWindow::preview()
{
    if (const auto shown = openPreview(); !shown)
        showError(this, shown.error());
}

Result<> ReviewerWindow::openPreview()
{
    if (!m_server) {
        PreviewOptions options;
        options.language = QLocale().name().left(2);
        CARREL_TRY_VALUE(view, readCourseFile(m_path));
        auto server = PreviewServer::start(options);
        if (!server)
            return server.error();
        m_server = std::move(*server);
        CARREL_TRY(m_server->show(std::move(view)));
    }
    CARREL_TRY_VALUE(file, m_server->writeRedirectFile(m_server->addressOf(m_shown)));
    if (m_opener(file))
        return {};
    //: %1 is the name of a file.
    return Error{ErrorCode::NotFound,
                 carrel::tr("No browser could be started. Open this file in a browser of your "
                            "choice to see the preview: %1")
                     .arg(file)};
}

void ReviewerWindow::reject()
{
    if (!m_draft->isSent() && !m_draft->problem().isEmpty()) {
        const auto answer = QMessageBox::question(
            this, carrel::tr("Close the review"),
            carrel::tr("Your comments are not saved for the author, and cannot be kept on this "
                       "computer. Close all the same?"));
        if (answer != QMessageBox::Yes)
            return;
    }
    QDialog::reject();
}

} // namespace carrel::ui
