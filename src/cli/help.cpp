#include "cli/help.hpp"

#include "base/version.hpp"

#include <cctype>
#include <fmt/format.h>

namespace grip::cli {
namespace {

std::string upper(std::string_view text) {
    std::string result{text};
    for (char& c : result) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return result;
}

std::string value_name(const schema::Shape& shape) {
    if (shape.kind == schema::Kind::date) return "DATUM";
    if (shape.kind != schema::Kind::option) return "WAARDE";
    std::string names;
    for (const schema::OptionShape& option : shape.options)
        names += (names.empty() ? "" : "|") + std::string{option.key};
    return names;
}

std::string usage(const Command& command) {
    std::string text = fmt::format("grip {}", command.id);
    for (const schema::Shape* shape : command.shapes) {
        const schema::FieldShape* field =
            command.positional.empty() ? nullptr : schema::find_field(*shape, command.positional);
        if (field == nullptr) continue;
        const std::string name = upper(field->key) + (field->shape->kind == schema::Kind::list ? "..." : "");
        text += field->required ? " " + name : " [" + name + "]";
    }
    return text + " [opties]";
}

std::string line(const Command& command, const schema::FieldShape& field) {
    const bool positional = field.key == command.positional;
    std::string name = positional ? upper(field.key) : fmt::format("--{}", field.key);
    if (!positional && field.shape->kind != schema::Kind::boolean) name += " " + value_name(*field.shape);
    const bool shown_default = !field.fallback.empty() && field.shape->kind != schema::Kind::boolean;
    const std::string fallback = shown_default ? fmt::format(" (standaard: {})", field.fallback) : "";
    return fmt::format("  {}\n      {}{}\n", name, field.doc, fallback);
}

} // namespace

std::string overview(const std::vector<Command>& commands) {
    std::string text = fmt::format(
        "grip {}: houd grip op de samenwerkingen van uw gemeente\n\nGebruik: grip OPDRACHT [opties]\n\nOpdrachten:\n",
        version());
    for (const Command& command : commands) text += fmt::format("  {:<14} {}\n", command.id, command.title);
    return text + "\n`grip OPDRACHT --help` legt een opdracht uit. `grip --version` noemt de versie.\n";
}

std::string help(const Command& command) {
    std::string text = fmt::format("{}\n\nGebruik: {}\n\n", command.title, usage(command));
    text += command.help;
    text += "\nOpties:\n";
    for (const schema::Shape* shape : command.shapes) {
        for (const schema::FieldShape& field : shape->fields) text += line(command, field);
    }
    return text;
}

} // namespace grip::cli
