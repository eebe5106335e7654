#pragma once

#include "ui/pages/designpage.h"

#include <QWizard>

namespace octoha {

/// The wizard as the window's centre: any page can be entered at any time, and nothing closes it.
class PagesWizard : public QWizard {
    Q_OBJECT
public:
    PagesWizard(const QList<DesignPage *> &pages, QWidget *parent);

    DesignPage *page(int index) const { return m_pages.value(index); }
    DesignPage *page(const QString &pageId) const;
    const QList<DesignPage *> &pages() const { return m_pages; }
    DesignPage *current() const { return page(currentId()); }
    int count() const { return int(m_pages.size()); }
    bool isVisited(int index) const { return m_visited.contains(index); }
    QStringList visitedPages() const; ///< Their ids, in the order of the pages.
    bool canGoBack() const { return !m_way.isEmpty(); }

    /// Enters a page; the one left is where Back leads.
    void enter(int index);
    void goBack();
    void goOn();
    /// Another design is shown: forgets the way that led here, and takes over which of its pages were seen before.
    void startOver(const QString &pageId = {}, const QStringList &visitedPages = {});

    /// Puts the list of steps beside the pages.
    void setSteps(QWidget *steps);

    void done(int) override { } // Escape and Enter of a dialog do not close the window's centre.

Q_SIGNALS:
    void entered(int index);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show(int index);
    void removeFrame();
    QList<DesignPage *> m_pages;
    QSet<int> m_visited;
    QWidget *m_steps = nullptr;
    QList<int> m_way; ///< Pages viewed before this one.
};

} // namespace octoha
