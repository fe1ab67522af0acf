// Runs the rules, and weighs what they found as the municipality chose to.
#include "analysis/bestanden.hpp"
#include "analysis/samenwerkingen.hpp"
#include "base/beside.hpp"
#include "rules/all.hpp"
#include "rules/grond.hpp"
#include "rules/uitzonderingen.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace grip::rules {
namespace {

/// Rules only look, so they can do so beside each other.
void run_checks(const Context& context, std::vector<Finding>& out) {
    const auto checks = checked();
    std::vector<std::vector<Finding>> found(checks.size());
    for_each_beside(checks.size(), [&](std::size_t i) {
        if (is_off(context.data.gemeente, checks[i]->rule.id)) return;
        Findings findings{checks[i]->rule, found[i]};
        checks[i]->run(context, findings);
    });
    for (std::vector<Finding>& some : found) std::ranges::move(some, std::back_inserter(out));
}

void add_about(const Register& data, std::vector<Finding>& findings) {
    for (Finding& finding : findings) {
        const Bestand* bestand = analysis::bestand_van(data, finding.location.file);
        if (bestand != nullptr) finding.about = bestand->over;
    }
}

/// The lightest profile asks for what the law asks, and for no more. An own explanation of the municipality goes before.
void hush(const Register& data, std::vector<Finding>& findings) {
    for (Finding& finding : findings) {
        if (!finding.rule->absence || finding.ground != Ground::policy || !finding.explained.empty()) continue;
        const Samenwerking* samenwerking = analysis::samenwerking_van(data, finding.about);
        finding.stil = samenwerking != nullptr && analysis::profiel_van(data.gemeente, *samenwerking) == Profiel::basis;
        if (finding.stil) finding.explained = "het sturingsprofiel basis vraagt alleen wat de wet vraagt";
    }
}

/// What a rule misses may be what could not be read: of whatever a part was left out of, it says nothing.
void erase_uncertain(const Register& data, std::vector<Finding>& findings) {
    if (analysis::overgeslagen_onderdelen(data) == 0) return;
    std::erase_if(findings, [&](const Finding& finding) {
        return !is_form(*finding.rule) && !analysis::is_gelezen(data, finding.location);
    });
}

void weigh(const Gemeente& gemeente, std::vector<Finding>& findings) {
    for (Finding& finding : findings) {
        finding.severity = weight(*finding.rule, finding.ground, gemeente);
        finding.grond = grond(*finding.rule, finding.ground, gemeente);
    }
}

} // namespace

void sort_by_place(std::vector<Finding>& findings) {
    std::ranges::sort(findings, [](const Finding& a, const Finding& b) {
        return std::tie(a.location.file, a.location.line, a.location.column, a.rule->id, a.location.path, a.message) <
               std::tie(b.location.file, b.location.line, b.location.column, b.rule->id, b.location.path, b.message);
    });
}

std::vector<Finding> run_all(const Context& context, std::vector<Finding> form, bool usable) {
    std::vector<Finding> findings = std::move(form);
    if (usable) {
        run_checks(context, findings);
        add_about(context.data, findings);
        const auto settled = [](const Register& data, std::string_view rule) {
            return is_off(data.gemeente, rule) || find(rule) == nullptr;
        };
        explain(context, settled, findings);
        std::erase_if(findings,
                      [&](const Finding& finding) { return is_off(context.data.gemeente, finding.rule->id); });
        erase_uncertain(context.data, findings);
        hush(context.data, findings);
    }
    weigh(context.data.gemeente, findings);
    add_about(context.data, findings);
    sort_by_place(findings);
    return findings;
}

} // namespace grip::rules
