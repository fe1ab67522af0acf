// The built-in templates use only what their views hold, and the check sees every way in which one can be wrong.
#include "cli/templates.hpp"
#include "render/cell_text.hpp"
#include "render/fill.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/plain_text.hpp"
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
    for (const auto& p : render::parse_template("sjabloon", text, view, parts).problems)
        found.push_back(p.name + ":" + std::to_string(p.line) + " " + p.message);
    return found;
}

using Found = std::vector<std::string>;

std::vector<ViewPath> paths_of(const Value& value) {
    std::vector<ViewPath> paths;
    const auto* object = std::get_if<ValueObject>(&value.data);
    const auto* list = std::get_if<ValueList>(&value.data);
    if (list != nullptr) return paths_of(list->front());
    for (const auto& [key, entry] : object == nullptr ? ValueObject{} : *object) {
        paths.push_back({std::string{key}, paths_of(entry)});
        if (std::holds_alternative<ValueList>(entry.data)) paths.push_back({list_flag + std::string{key}, {}});
    }
    return paths;
}

render::Document filled(const Value& value, std::string_view text) {
    const render::Template sjabloon = render::parse_template("sjabloon", text, paths_of(value), parts);
    for (const auto& problem : sjabloon.problems) FAIL_CHECK(problem.message);
    return render::fill(value, sjabloon);
}

std::string markdown(const Value& value, std::string_view text) { return render::markdown(filled(value, text)); }

} // namespace

TEST_CASE("every built-in template is sound, with what the program puts above it") {
    const Register none;
    const auto check = [&](const reports::Report& report, cli::Leesvorm vorm) {
        for (const auto& problem : cli::template_for(report, none, vorm).problems)
            FAIL_CHECK(problem.name << ":" << problem.line << " " << problem.message);
    };
    for (const reports::Report* report : reports::all()) {
        check(*report, cli::Leesvorm::papier);
        if (report->tekst) check(*report, cli::Leesvorm::scherm);
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
    CHECK(markdown(value, "{{naam}}\n") == "{{naam}} {{#x}}\n");
}

TEST_CASE("a partial is not hidden by a list of the same name") {
    const Value value{ValueObject{{"goed", {ValueList{Value{ValueObject{{"naam", {Tekst{"binnen"}, {}}}}, {}}}, {}}},
                                  {"naam", {Tekst{"buiten"}, {}}}},
                      {}};
    CHECK(markdown(value, "{{> goed}}\n") == "buiten\n");
}

TEST_CASE("a figure with a source gets a footnote, numbered as it is read") {
    const auto bron = std::make_shared<const std::vector<Bron>>(std::vector<Bron>{{"Begroting 2026, p. 4"}});
    const auto other = std::make_shared<const std::vector<Bron>>(std::vector<Bron>{{"Jaarrekening 2025"}});
    const Value value{ValueObject{{"a", {Euro{100}, bron}}, {"b", {Euro{200}, other}}, {"c", {Euro{300}, bron}}}, {}};
    CHECK(markdown(value, "{{b}} {{a}} {{c}}\n") ==
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
        CHECK(markdown(value, "{{a}}\n") == "*" + std::string{text} + "*\n");
        CHECK(render::plain_text(filled(value, "{{a}}\n")) == std::string{text} + "\n");
        CHECK(render::cell_text(missing(reason)) == cell);
        const std::string json = render::view_json(value);
        CHECK(json.find("\"a\": null") != std::string::npos);
        CHECK((json.find("\"" + std::string{text} + "\": [") != std::string::npos) == (reason != Reason::leeg));
    }
}
