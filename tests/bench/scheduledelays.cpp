// SPDX-License-Identifier: GPL-3.0-or-later
//
// scheduledelays [ARTICLES [SEED]]: policies of when to look at an article again, tried on simulated histories of updates.
// Prints requests an article and year, and how long a change waits until it is seen; the status is 1 where ours is not
// better than every other policy on both.
//
// The histories: most articles are edited in their first hours or never; some run live for half a day; corrections come
// after days or weeks. No policy knows when.

#include "core/model/schedule.h"

#include <QTimeZone>

#include <cmath>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

using namespace recension;
using namespace std::chrono_literals;

namespace {

using Minutes = double; // since publication

constexpr Minutes hour = 60;
constexpr Minutes day = 24 * hour;
constexpr Minutes year = 365 * day;

struct History {
    Minutes found = 0; ///< when the article is first heard of
    std::vector<Minutes> edits; ///< after that
};

class Histories
{
public:
    explicit Histories(quint32 seed) : m_random(seed) { }

    History next()
    {
        History history{.found = uniform(0, 30)};
        const double kind = uniform(0, 1);
        if (kind < 0.12) {
            // A running story: edits every few minutes to an hour, for a good part of a day.
            const Minutes end = uniform(3, 14) * hour;
            for (Minutes at = lognormal(12, 0.8); at < end; at += lognormal(25, 0.9)) {
                history.edits.push_back(at);
            }
        } else if (kind < 0.60) {
            // Edited once to a few times, each edit later than the one before: by minutes first, by hours then.
            Minutes at = 0;
            for (int edits = 1 + poisson(1.1); edits > 0; --edits) {
                at += lognormal(50 + at * 0.5, 1.1);
                history.edits.push_back(at);
            }
        }
        if (uniform(0, 1) < 0.10) {
            history.edits.push_back(logUniform(day, 10 * day)); // a correction, the readers' editor, a follow-up
        }
        if (uniform(0, 1) < 0.03) {
            history.edits.push_back(logUniform(10 * day, 39 * day));
        }
        std::erase_if(history.edits, [&history](Minutes at) { return at <= history.found || at > year; });
        std::ranges::sort(history.edits);
        return history;
    }

private:
    double uniform(double from, double to) { return from + (to - from) * (static_cast<double>(m_random()) / 4294967296.0); }
    double normal() { return std::sqrt(-2 * std::log(uniform(1e-12, 1))) * std::cos(6.283185307179586 * uniform(0, 1)); }
    double lognormal(double median, double sigma) { return median * std::exp(sigma * normal()); }
    double logUniform(double from, double to) { return from * std::pow(to / from, uniform(0, 1)); }
    int poisson(double mean)
    {
        int count = 0;
        for (double product = uniform(0, 1); product > std::exp(-mean); product *= uniform(0, 1)) {
            ++count;
        }
        return count;
    }

    std::mt19937 m_random;
};

// What a policy knows at a check.
struct Known {
    Minutes now = 0;
    Minutes found = 0;
    Minutes changed = 0; ///< when a change was last seen, else `found`
    bool changedNow = false;
    int article = 0;
};

// When to look again; nothing: no more.
using Policy = std::function<std::optional<Minutes>(const Known &)>;

// News Sniffer: 30 minutes, a fifth more after each check without a change, until the pause would be 40 days.
Policy newsSniffer()
{
    return [period = 30.0, of = -1](const Known &known) mutable -> std::optional<Minutes> {
        period = known.changedNow || of != known.article ? 30.0 : std::round(period * 1.2);
        of = known.article;
        return period < 40 * day ? std::optional(known.now + period) : std::nullopt;
    };
}

// NewsDiffs: a pause by the time since the last change, at the next turn of a loop that runs every `loop` minutes.
Policy newsDiffs(Minutes loop)
{
    return [loop](const Known &known) -> std::optional<Minutes> {
        const Minutes quiet = known.now - known.changed;
        if (quiet >= 360 * day) {
            return std::nullopt;
        }
        const Minutes pause = quiet < 3 * hour ? 15
            : quiet < day                      ? hour
            : quiet < 7 * day                  ? 3 * hour
            : quiet < 30 * day                 ? 3 * day
                                               : 30 * day;
        return known.now + (std::floor(pause / loop) + 1) * loop;
    };
}

// changedetection.io as it is installed: every three hours, always.
Policy everyThreeHours()
{
    return [](const Known &known) { return std::optional(known.now + 3 * hour); };
}

Policy ours()
{
    static const QDateTime start(QDate(2020, 1, 30), QTime(0, 0), QTimeZone::UTC);
    const auto at = [](Minutes minutes) { return start.addMSecs(std::llround(minutes * 60'000)); };
    return [at](const Known &known) -> std::optional<Minutes> {
        const auto next = nextCheck({.now = at(known.now),
                                     .firstSeen = at(known.found),
                                     .followedSince = at(known.found),
                                     .quietSince = at(known.changed),
                                     .seed = static_cast<quint32>(known.article)});
        return next ? std::optional(static_cast<double>(start.msecsTo(*next)) / 60'000) : std::nullopt;
    };
}

struct Course {
    int requests = 0;
    std::vector<Minutes> delays; ///< of each edit; negative: never seen
};

Course follow(const History &history, const Policy &policy, int article)
{
    Course course;
    Known known{.now = history.found, .found = history.found, .changed = history.found, .article = article};
    std::size_t seen = 0;
    while (known.now <= year) {
        ++course.requests;
        known.changedNow = false;
        for (; seen < history.edits.size() && history.edits[seen] <= known.now; ++seen) {
            course.delays.push_back(known.now - history.edits[seen]);
            known.changed = known.now;
            known.changedNow = true;
        }
        const std::optional<Minutes> next = policy(known);
        if (!next) {
            break;
        }
        known.now = *next;
    }
    course.delays.resize(history.edits.size(), -1);
    return course;
}

double quantile(std::vector<Minutes> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

struct Result {
    double quietRequests = 0; ///< a year, of an article that never changes
    double requests = 0; ///< a year, of all
    double mean = 0; ///< minutes, of edits that every policy sees
    double median = 0;
    double late = 0; ///< the 95th percentile
    double seen = 0; ///< percent of edits
};

} // namespace

int main(int argc, char **argv)
{
    const int articles = argc > 1 ? std::atoi(argv[1]) : 20'000;
    Histories histories(argc > 2 ? static_cast<quint32>(std::atoi(argv[2])) : 20200130U);
    struct Entry {
        const char *name;
        Policy policy;
        std::vector<Course> courses;
    };
    std::vector<Entry> entries{{"Recension", ours(), {}},
                               {"News Sniffer", newsSniffer(), {}},
                               {"NewsDiffs, 15-minute loop", newsDiffs(15), {}},
                               {"NewsDiffs, 60-minute loop", newsDiffs(60), {}},
                               {"changedetection.io", everyThreeHours(), {}}};
    std::size_t edits = 0;
    for (int article = 0; article < articles; ++article) {
        const History history = histories.next();
        edits += history.edits.size();
        for (Entry &entry : entries) {
            entry.courses.push_back(follow(history, entry.policy, article));
        }
    }
    std::vector<Result> results;
    for (const Entry &entry : entries) {
        Result result{.quietRequests = static_cast<double>(follow({}, entry.policy, articles + 1).requests)};
        std::vector<Minutes> delays;
        std::size_t seen = 0;
        for (std::size_t article = 0; article < entry.courses.size(); ++article) {
            const Course &course = entry.courses[article];
            result.requests += course.requests;
            for (std::size_t edit = 0; edit < course.delays.size(); ++edit) {
                seen += course.delays[edit] >= 0 ? 1 : 0;
                if (std::ranges::all_of(entries, [&](const Entry &other) { return other.courses[article].delays[edit] >= 0; })) {
                    delays.push_back(course.delays[edit]);
                }
            }
        }
        result.requests /= articles;
        for (const Minutes delay : delays) {
            result.mean += delay / static_cast<double>(delays.size());
        }
        result.median = quantile(delays, 0.5);
        result.late = quantile(delays, 0.95);
        result.seen = 100 * static_cast<double>(seen) / static_cast<double>(edits);
        results.push_back(result);
    }
    std::printf("%d articles, %zu edits after they were found\n\n", articles, edits);
    std::printf("%-26s %10s %10s | %10s %10s %10s | %7s\n", "", "requests a", "of one that", "minutes until a change is seen", "", "",
                "changes");
    std::printf("%-26s %10s %10s | %10s %10s %10s | %7s\n", "policy", "year", "is quiet", "mean", "median", "p95", "seen, %");
    int status = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Result &r = results[i];
        std::printf("%-26s %10.1f %10.0f | %10.1f %10.1f %10.1f | %7.2f\n", entries[i].name, r.requests, r.quietRequests, r.mean, r.median,
                    r.late, r.seen);
        const Result &own = results[0];
        if (i > 0 && !(own.requests < r.requests && own.quietRequests < r.quietRequests && own.mean < r.mean && own.median < r.median)) {
            status = 1;
        }
    }
    return status;
}
