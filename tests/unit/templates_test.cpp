// The built-in templates use only what their views hold, and the check sees every way in which one can be wrong.
#include "cli/templates.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/rows.hpp"
#include "reports/all.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace grip;

namespace {

const std::vector<ViewPath> view{{"naam", {}}, {"risicos", {{"kans", {}}, {"naam", {}}}}, {"heeft_risicos", {}}};

std::optional<std::string> parts(std::string_view name) {
    if (name == "goed") return "{{naam}}";
    if (name == "rond") return "{{> rond}}";
    if (name == "fout") return "\n{{weg}}";
    return std::nullopt;
}

std::vector<std::string> problems(std::string_view text) {
    std::vector<std::string> found;
    for (const auto& p : render::check_template("sjabloon", text, view, parts))
        found.push_back(p.name + ":" + std::to_string(p.line) + " " + p.message);
    return found;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("every built-in template is sound, with what the program puts above it") {
    const Register none;
    const auto check = [&](const reports::Report& report, const std::string& text) {
        for (const auto& problem :
             render::check_template(report.id, text, cli::paths_for(report), cli::partials_of(none)))
            FAIL_CHECK(problem.name << ":" << problem.line << " " << problem.message);
    };
    for (const reports::Report* report : reports::all()) {
        check(*report, std::string{cli::voorbehoud("md")} + cli::template_of(*report, none));
        if (std::ranges::find(report->formaten, reports::Formaat::tekst) != report->formaten.end())
            check(*report, std::string{cli::voorbehoud("tekst")} + cli::text_template_of(*report));
    }
}

TEST_CASE("a sound template has no problems") {
    CHECK(
        problems(
            "{{! uitleg }}{{naam}}{{#heeft_risicos}}{{naam}}{{/heeft_risicos}}{{#risicos}}{{kans}}{{/risicos}}{{^risicos}}geen{{naam}}{{/risicos}}{{> goed}}")
            .empty());
}

TEST_CASE("an unknown tag is named with its line") {
    CHECK(problems("a\nb {{kleur}}") == Found{"sjabloon:2 {{kleur}} bestaat hier niet"});
}

TEST_CASE("a key of the block around is unknown within a block") {
    CHECK(problems("{{#risicos}}{{heeft_risicos}}{{/risicos}}") ==
          Found{"sjabloon:1 {{heeft_risicos}} bestaat hier niet"});
}

TEST_CASE("sections must be closed in order") {
    CHECK(problems("{{#risicos}}") == Found{"sjabloon:1 {{#risicos}} wordt niet gesloten"});
    CHECK(problems("{{/risicos}}") == Found{"sjabloon:1 {{/risicos}} sluit niets wat open staat"});
    CHECK(problems("{{naam") == Found{"sjabloon:1 een {{ zonder }}"});
}

TEST_CASE("partials must exist and may not include themselves") {
    CHECK(problems("{{> weg}}") == Found{"sjabloon:1 {{> weg}} bestaat niet"});
    CHECK(problems("{{> rond}}") == Found{"rond:1 {{> rond}} roept zichzelf aan"});
    CHECK(problems("{{> fout}}") == Found{"fout:2 {{weg}} bestaat hier niet"});
}

TEST_CASE("tags that print without escaping or change the delimiters are refused") {
    CHECK(problems("{{{naam}}}").size() == 1);
    CHECK(problems("{{&naam}}").size() == 1);
    CHECK(problems("{{=<% %>=}}").size() == 1);
}

TEST_CASE("a tag in a text of the register is not obeyed") {
    const Value value{ValueObject{{"naam", {Tekst{"{{naam}} {{#x}}"}, {}}}}, {}};
    CHECK(render::markdown(value, "{{naam}}\n", parts) == "{{naam}} {{#x}}\n");
}

TEST_CASE("a partial is not hidden by a list of the same name") {
    const Value value{ValueObject{{"goed", {ValueList{Value{ValueObject{{"naam", {Tekst{"binnen"}, {}}}}, {}}}, {}}},
                                  {"naam", {Tekst{"buiten"}, {}}}},
                      {}};
    CHECK(render::markdown(value, "{{> goed}}\n", parts) == "buiten\n");
}

TEST_CASE("a figure with a source gets a footnote, numbered as it is read") {
    const auto bron = std::make_shared<const std::vector<Bron>>(std::vector<Bron>{{"Begroting 2026, p. 4"}});
    const auto other = std::make_shared<const std::vector<Bron>>(std::vector<Bron>{{"Jaarrekening 2025"}});
    const Value value{ValueObject{{"a", {Euro{100}, bron}}, {"b", {Euro{200}, other}}, {"c", {Euro{300}, bron}}}, {}};
    CHECK(render::markdown(value, "{{b}} {{a}} {{c}}\n", parts) ==
          "€ 2[^1] € 1[^2] € 3[^2]\n\n[^1]: Jaarrekening 2025\n[^2]: Begroting 2026, p. 4\n");
}

TEST_CASE("a fact that is not there says why, the same in every format") {
    const auto missing = [](Reason reason) {
        return Value{Missing{.reason = reason, .toelichting = {}, .location = {}, .block = {}, .laatst = {}}, {}};
    };
    for (const auto& [reason, text, cell] :
         {std::tuple{Reason::leeg, "niet ingevuld", ""}, std::tuple{Reason::onbekend, "onbekend", "onbekend"},
          std::tuple{Reason::vertrouwelijk, "vertrouwelijk", "vertrouwelijk"}}) {
        const Value value{ValueObject{{"a", missing(reason)}}, {}};
        CHECK(render::markdown(value, "{{a}}\n", parts) == "*" + std::string{text} + "*\n");
        CHECK(render::plain_text(value, "{{a}}\n", parts) == std::string{text} + "\n");
        CHECK(render::cell_text(missing(reason)) == cell);
        const std::string json = render::view_json(value);
        CHECK(json.find("\"a\": null") != std::string::npos);
        CHECK((json.find("\"" + std::string{text} + "\": [") != std::string::npos) == (reason != Reason::leeg));
    }
}
