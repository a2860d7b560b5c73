package nl.omdehoek.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What Flow's client would have drawn: the server tells it changes of numbered nodes, and this keeps them. */
final class DrawnPage {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;

    /** Flow puts its views into an element of this name, which the browser makes. */
    private static final String CONTAINER = "flow-container-";

    private final Map<Integer, Node> nodes = new HashMap<>();

    void change(JsonNode changes) {
        for (var change : changes) {
            var number = change.path("node").asInt();
            if (change.path("type").asString("").equals("detach")) {
                nodes.remove(number);
            } else {
                change(nodes.computeIfAbsent(number, _ -> new Node()), change);
            }
        }
    }

    private static void change(Node node, JsonNode change) {
        var feature = change.path("feat").asInt(-1);
        var key = change.path("key").asString("");
        switch (change.path("type").asString("")) {
            case "put" -> {
                var value = change.path("value").asString("");
                if (feature == ATTRIBUTES) {
                    node.attributes.put(key, value);
                } else if (feature == DATA && key.equals("tag")) {
                    node.tag = value;
                } else if (feature == TEXT) {
                    node.text = value;
                } else if (feature == PROPERTIES && key.equals("innerHTML")) {
                    node.inside = value;
                }
            }
            case "remove" -> {
                if (feature == ATTRIBUTES) {
                    node.attributes.remove(key);
                }
            }
            case "clear" -> {
                if (feature == CHILDREN) {
                    node.children.clear();
                } else if (feature == CLASSES) {
                    node.classes.clear();
                }
            }
            case "splice" -> {
                if (feature == CHILDREN) {
                    splice(node.children, change, "addNodes", JsonNode::asInt);
                } else if (feature == CLASSES) {
                    splice(node.classes, change, "add", JsonNode::asString);
                }
            }
            default -> {}
        }
    }

    private static <T> void splice(List<T> list, JsonNode change, String added, Function<JsonNode, T> reading) {
        var index = change.path("index").asInt();
        list.subList(index, index + change.path("remove").asInt(0)).clear();
        var adding = new ArrayList<T>();
        change.path(added).forEach(it -> adding.add(reading.apply(it)));
        list.addAll(index, adding);
    }

    /** All of it as HTML; empty while nothing was drawn. */
    Document html() {
        var document = Document.createShell("");
        nodes.values().stream()
                .filter(it -> it.tag != null && it.tag.startsWith(CONTAINER))
                .forEach(it -> document.body().appendChild(element(it)));
        return document;
    }

    private org.jsoup.nodes.Node element(Node node) {
        if (node.tag == null) {
            return new TextNode(node.text);
        }
        var element = new Element(node.tag);
        node.attributes.forEach(element::attr);
        node.classes.forEach(element::addClass);
        element.html(node.inside);
        for (var child : node.children) {
            var known = nodes.get(child);
            if (known == null) {
                throw new WrongAnswer("A node that was never told of", child + " in <" + node.tag + ">");
            }
            element.appendChild(element(known));
        }
        return element;
    }

    private static final class Node {
        private @Nullable String tag;
        private String text = "";
        private String inside = "";
        private final Map<String, String> attributes = new HashMap<>(2);
        private final List<String> classes = new ArrayList<>(0);
        private final List<Integer> children = new ArrayList<>(0);
    }
}
