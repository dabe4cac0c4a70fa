package org.together.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.together.core.drawing.Layouts;
import org.together.core.drawing.Placed;
import org.together.core.drawing.Placed.Point;
import org.together.core.drawing.Plan;

/** Layers found by the layout kernel; its classes are loaded with the first drawing. */
@Component
public final class ElkLayouts implements Layouts {
    private static final double BETWEEN_ROWS = 26;
    private static final double BESIDE = 26;

    @Activate
    public ElkLayouts() {}

    @Override
    public Placed inRows(Plan plan) {
        Kernel.ready();
        var graph = graph();
        var nodes = new LinkedHashMap<String, ElkNode>();
        plan.boxes().forEach(box -> nodes.put(box.id(), node(graph, box)));
        var edges = new ArrayList<ElkEdge>();
        plan.lines().forEach(line -> edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to()))));
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return new Placed(graph.getWidth(), graph.getHeight(), places(nodes), routes(plan, edges));
    }

    private static ElkNode graph() {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.MERGE_EDGES, true);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_ROWS);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, BESIDE);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Plan.Box box) {
        var node = ElkGraphUtil.createNode(graph);
        node.setIdentifier(box.id());
        node.setDimensions(box.width(), box.height());
        return node;
    }

    private static Map<String, Point> places(Map<String, ElkNode> nodes) {
        var places = new LinkedHashMap<String, Point>();
        nodes.forEach((id, node) -> places.put(id, new Point(node.getX(), node.getY())));
        return places;
    }

    private static List<Placed.Route> routes(Plan plan, List<ElkEdge> edges) {
        var routes = new ArrayList<Placed.Route>();
        for (var i = 0; i < edges.size(); i++) {
            routes.add(new Placed.Route(plan.lines().get(i), points(edges.get(i))));
        }
        return List.copyOf(routes);
    }

    private static List<Point> points(ElkEdge edge) {
        var points = new ArrayList<Point>();
        for (var section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return List.copyOf(points);
    }

    /** The kernel knows its own settings only once they are registered; loading this class does it once. */
    private static final class Kernel {
        static {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }

        static void ready() {}
    }
}
