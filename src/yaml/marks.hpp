// What of a file everybody may see: found here, and asked here. Each Location carries the answer, so that who shows a
// finding or a line need not ask again.
#pragma once

#include "yaml/document.hpp"
#include "yaml/faults.hpp"

namespace grip::yaml {

/// Does anything in these texts look like what may be left of a mark, whatever slip was made?
bool looks_marked(std::string_view text);

/// Finds what is marked confidential in a document that was just read, and the lines that it takes. The line on which the
/// next thing begins counts too, unless that begins it, for a text may end there.
void find_marks(Document& document);

/// The same in a file without faults of form: there a key that is only like the mark is one that somebody chose, such as the
/// criterion `vertrouwen`.
void find_sure_marks(Document& document);

/// Something may be marked, and nobody can tell what: the file could not be read to its end.
bool is_unclear(const Document& document);

/// Nothing of a map that is marked confidential stands on this line, as far as anybody can tell.
bool is_public_line(const Document& document, std::uint32_t line);

/// Gives the faults without a path, which were found before it was known what is marked, their answer. In a file with marks
/// no line is shown of those of YAML itself: what is marked may begin and end otherwise than it was read.
void settle(const Document& document, Faults& faults);

} // namespace grip::yaml
