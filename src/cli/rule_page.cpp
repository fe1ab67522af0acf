#include "cli/rule_page.hpp"

#include "base/embedded.hpp"
#include "cli/file_kinds.hpp"
#include "rules/all.hpp"
#include "rules/grond.hpp"

#include <fmt/format.h>

namespace grip::cli {
namespace {

std::string example(const Rule& rule) {
    const auto fixture = find_embedded(fmt::format("tests/rules/{}.yaml", rule.id));
    if (!fixture) return {};
    return fmt::format("Voorbeeld (de regels met `verwacht` worden gemeld):\n\n```yaml\n{}```\n\n", *fixture);
}

std::string exception(const Rule& rule) {
    if (is_form(rule)) return "Een fout van vorm kan niet worden verklaard of uitgezet: verbeter het bestand.\n";
    return fmt::format(
        "Is de bevinding bekend en aanvaard, leg dat dan vast in hetzelfde bestand:\n\n"
        "```yaml\nuitzonderingen:\n  - regel: {}\n    reden: Waarom dit zo is en aanvaard wordt.\n    tot: 2027-12-31\n```\n",
        rule.id);
}

constexpr std::string_view origin = "Ontleend aan de Visie op samenwerking van Voorschoten (2019), ";

/// Of a policy, not knowing whose, or knowing that this municipality has laid nothing down.
std::string good_practice(const Rule& rule) {
    const std::string text =
        fmt::format("goed gebruik, of het stuk dat de gemeente bij `beleid` noemt. {}{}", origin, rule.visie);
    return rule.severity == Severity::advies ? text : text + ". Zonder eigen stuk is dit een advies";
}

std::string ground(const Rule& rule, const Gemeente* gemeente) {
    const bool own = gemeente != nullptr && rules::stuk_van(*gemeente, rule.group()) != nullptr;
    const std::string policy = own ? rules::grond(rule, Ground::policy, *gemeente) : good_practice(rule);
    if (rule.visie.empty()) return std::string{rule.law};
    return rule.law.empty() ? policy : fmt::format("{}; waar de wet het niet vraagt, {}", rule.law, policy);
}

} // namespace

std::string rule_page(const Rule& rule, const Gemeente* gemeente) {
    return fmt::format("## {}\n\n**{}** · {}\n\n{}\n\nGrond: {}.\n\n{}{}", rule.id, rule.title, name(rule.severity),
                       rule.explanation, ground(rule, gemeente), example(rule), exception(rule));
}

std::string rules_manual() {
    std::string text =
        "# Regels\n\nGemaakt door grip; niet met de hand wijzigen. `grip uitleg REGEL` toont hetzelfde op het scherm.\n\n"
        "Een *fout* is een tegenspraak in het register en laat de toets mislukken. Een *waarschuwing* vraagt aandacht. "
        "Een *advies* is een aanbeveling.\n";
    for (const Rule* rule : rules::all()) text += "\n" + rule_page(*rule);
    return text;
}

std::string bron_page() {
    return "In elk blok mag ook `bron` staan: het stuk, de bladzijde, de datum en hooguit één https-adres, als één tekst of als lijst. "
           "Een blok zonder eigen bron heeft die van het blok eromheen.\n\n"
           "Een lijst met één onderdeel mag ook zonder streepje worden geschreven.\n";
}

std::string register_manual() {
    std::string text =
        std::string{
            "# Het register: alle sleutels\n\nGemaakt door grip; niet met de hand wijzigen. `grip uitleg SLEUTEL` toont hetzelfde op het scherm.\n\n"} +
        bron_page();
    for (const schema::FileKind& kind : file_kinds()) text += "\n" + schema::reference(kind);
    return text;
}

} // namespace grip::cli
