"""Reads an output by a parser of its format; gives its units of text, and refuses what no text may bring about."""
import html.parser
import json
import re
import subprocess
import xml.etree.ElementTree as ElementTree

from designs import is_hidden

# What the program itself writes. Anything else came from a text.
HTML_ELEMENTS = set("html head meta title style body main div h1 h2 h3 h4 p ul ol li table caption thead tbody tr th td pre code "
                    "figure figcaption a svg desc g rect line polyline circle text".split())
HTML_ATTRIBUTES = set("lang charset name content http-equiv class id scope href".split())
SVG_ELEMENTS = set("svg title desc g rect line polyline circle text path".split())
SVG_ATTRIBUTES = set("xmlns version width height viewBox viewbox role font-family font-size font-weight fill fill-opacity stroke "
                     "stroke-width stroke-dasharray x y x1 y1 x2 y2 rx cx cy r points text-anchor d".split())
MARKDOWN_NODES = set("document heading paragraph text softbreak item list tasklist table table_header table_row table_cell "
                     "code_block code link image block_quote strong thematic_break".split())
JUNIT = {"testsuites": set(), "testsuite": {"name", "tests", "failures", "skipped", "errors"},
         "testcase": {"classname", "name"}, "failure": {"message"}, "skipped": {"message"}, "error": {"message"}}


class Wrong(Exception):
    pass


def require(holds, what):
    if not holds:
        raise Wrong(what)


def visible(text, where):
    """A text for people sends and hides nothing."""
    at = next((at for at, char in enumerate(text) if is_hidden(char)), -1)
    require(at < 0, f"{where} sends U+{ord(text[at]):04X}: {text[max(0, at - 40):at + 40]!r}" if at >= 0 else "")


def parsed(program, text, errors_allowed=False):
    ran = subprocess.run(program, input=text.encode(), capture_output=True, check=False)
    said = ran.stderr.decode(errors="replace")  # A message may cut a character in two.
    require(errors_allowed or ran.returncode == 0, f"{program[0]} says: {said[:2000]}")
    return ran.stdout.decode(), said


class Page(html.parser.HTMLParser):
    """The elements of a page with their attributes, and the texts between them."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.links, self.units, self.drawing = [], [""], False

    def handle_starttag(self, tag, attrs):
        self.units.append("")
        self.drawing = tag == "text"
        names = {name for name, _ in attrs}
        drawn = tag in SVG_ELEMENTS and not names <= HTML_ATTRIBUTES
        require(tag in HTML_ELEMENTS, f"an element <{tag}>")
        require(names <= (SVG_ATTRIBUTES if drawn else HTML_ATTRIBUTES), f"<{tag}> with {sorted(names)}")
        self.links += [value for name, value in attrs if name == "href"]
        self.units += [value or "" for _, value in attrs] + [""]

    def handle_endtag(self, tag):
        self.units.append("")
        self.drawing = False

    def handle_data(self, data):
        if not self.drawing:  # A picture breaks its words.
            self.units[-1] += data

    def handle_comment(self, data):
        raise Wrong(f"a comment: {data[:80]}")

    def unknown_decl(self, data):
        raise Wrong(f"a declaration: {data[:80]}")

    def handle_pi(self, data):
        raise Wrong(f"an instruction: {data[:80]}")


def read_html(text):
    visible(text, "the page")
    # Of HTML 5 the parser knows that these are no HTML 4.
    _, errors = parsed(["xmllint", "--html", "--noout", "--nonet", "-"], text, errors_allowed=True)
    known = re.compile(r"HTML parser error : Tag (main|figure|figcaption|svg|desc|g|rect|line|polyline|circle|text|path) invalid$")
    for line in errors.splitlines():
        require("error" not in line or known.search(line), f"xmllint says: {line}")
    page = Page()
    page.feed(text)
    page.close()
    return page.units, page.links


def read_svg(text):
    visible(text, "the picture")
    parsed(["xmllint", "--noout", "--nonet", "-"], text)
    units = []
    for element in ElementTree.fromstring(text.encode()).iter():
        tag = element.tag.rpartition("}")[2]
        require(tag in SVG_ELEMENTS, f"an element <{tag}>")
        require(set(element.attrib) <= SVG_ATTRIBUTES, f"<{tag}> with {sorted(element.attrib)}")
        for name, value in element.attrib.items():
            require(re.fullmatch(r"[\w#.,% +-]*", value) is not None, f"{name}={value}")
        units += [element.text or "", element.tail or ""]
    return units


def read_markdown(text):
    visible(text, "the Markdown")
    extensions = [word for name in ("table", "autolink", "strikethrough", "tasklist") for word in ("--extension", name)]
    xml, _ = parsed(["cmark-gfm", "--to", "xml", *extensions], text)
    units, links = [], []

    def walk(node, inside):
        tag = node.tag.rpartition("}")[2]
        require(tag in MARKDOWN_NODES, f"Markdown makes <{tag}>: {''.join(node.itertext())[:200]!r}")
        if tag in ("link", "image"):
            links.append((tag, node.get("destination")))
        if tag in ("text", "code", "code_block") and inside:
            units[-1] += node.text or ""
            return
        if tag == "softbreak":
            units[-1] += "\n"
        if tag in ("paragraph", "heading", "table_cell", "code_block", "item", "tasklist"):
            units.append(node.text if tag == "code_block" else "")
        for child in node:
            walk(child, tag != "document")
    # The XML of cmark names an encoding and a DTD that it does not load.
    walk(ElementTree.fromstring(xml), False)
    return units, links


def json_texts(value):
    """Every text of a JSON value, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from json_texts(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from json_texts(item)


def read_json(text):
    return list(json_texts(json.loads(text)))


def sarif_messages(value):
    if isinstance(value, list):
        for item in value:
            yield from sarif_messages(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key in ("message", "help", "shortDescription", "fullDescription"):
                yield item["text"]
            else:
                yield from sarif_messages(item)


def read_sarif(text):
    """SARIF reads "[words](address)" in a message as a link."""
    value = json.loads(text)
    for message in sarif_messages(value):
        require("](" not in message, f"a link in a message: {message}")
        visible(message, "a message")
    return list(json_texts(value))


def read_junit(text):
    parsed(["xmllint", "--noout", "--nonet", "-"], text)
    units = []
    for element in ElementTree.fromstring(text.encode()).iter():
        require(element.tag in JUNIT and set(element.attrib) <= JUNIT[element.tag],
                f"<{element.tag}> with {sorted(element.attrib)}")
        units += [*element.attrib.values(), element.text or "", element.tail or ""]
    return units


def read_lines(text):
    """Text for people: a text of the design begins no line of its own."""
    visible(text, "the text")
    return text.splitlines()
