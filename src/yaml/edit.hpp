// Edits of the text of a file: the smallest change that says what is meant. Comments, quotes, order, line ends, blocks and
// brackets, byte order mark and a last line without an end stay as they are.
//
// The new text is read again and must say exactly what the old one said but for the change; else nothing is returned. So
// nothing is returned either for a file with faults of YAML (whether it has others of form is asked where it is decoded), for a key that is there already, or for a text that no file may
// hold. What cannot be written in the place it should get is not forced: a text after | that ends the file without a line
// end cannot be followed by another line without getting one itself.
#pragma once

#include "yaml/document.hpp"

#include <optional>
#include <span>

namespace grip::yaml {

using NewText = std::optional<std::string>;

struct NewEntry {
    std::string_view key;
    std::string_view text;
};

/// What an edit made of a document, as the document that it is now.
Document read_again(const Document& before, const std::string& text);

/// The whole text of its file.
std::string text_of_file(const Document& document);

/// The value of an entry or item becomes this text. Without quotes where that reads back as the same.
NewText replace_value(const Document& document, NodeId node, std::string_view text);

/// The key of an entry becomes this one. Its value stays as it is written.
NewText rename_key(const Document& document, NodeId entry, std::string_view key);

/// A new entry of a map, behind the one that is given, or at the end. A key without a value is no map yet.
NewText insert_entry(const Document& document, NodeId map, NodeId after, NewEntry entry);

/// The nth item of a list (from 1), where keys lead through one: `[3]`.
std::string item_key(std::size_t number);

/// How far keys lead, from the root of the file.
struct Reached {
    NodeId node = no_node; ///< the last that is there
    std::size_t keys = 0;  ///< that lead to it
};
Reached reach(const Document& document, std::span<const std::string_view> keys);

/// The value behind these keys, from the root of the file, becomes this text. What is missing on the way is added: a year behind the
/// one just before it, another key at the end; of a list the item behind the last, and the list itself. Nothing where a list or text is in the way, or a map where the text should come.
NewText put(const Document& document, std::span<const std::string_view> keys, std::string_view text);

/// Takes out an entry or item with the comment behind it on its line. Comments on lines of their own stay: above a group they
/// speak of more than its first. When nothing is left in the list or map, `[]` or `{}` is written.
NewText remove(const Document& document, NodeId node);

/// A new item at the end of a list: a text, or a map of texts. One value without a dash (also a map, which the caller knows to
/// be the one record of a list) is a list of one, nothing a list of none: these become a list.
NewText append_item(const Document& document, NodeId list, std::string_view text);
NewText append_item(const Document& document, NodeId list, const std::vector<NewEntry>& entries);

} // namespace grip::yaml
