package shop;

import jakarta.persistence.*;
import java.io.Serializable;

enum Color {
    RED,
    GREEN
}

@Embeddable
record Shade(Color color, int depth) implements Serializable {}

@Entity
class Paint {
    @Id
    Color color;
}

@Entity
class Mixture {
    @EmbeddedId
    Shade shade;
}

/** The whole key is that of another. */
@Entity
class Recipe {
    @Id
    Color color;

    @MapsId
    @OneToOne
    Paint paint;
}

@Entity
class Sample {
    @EmbeddedId
    Shade shade;

    @MapsId
    @OneToOne
    Mixture mixture;
}

/** A part of the key is that of another. */
@Entity
class Coat {
    @EmbeddedId
    Key key;

    @MapsId("color")
    @OneToOne
    Paint paint;

    @Embeddable
    record Key(Color color, int number) implements Serializable {}
}

@Entity
class Surface {
    @EmbeddedId
    Key key;

    @MapsId("shade")
    @ManyToOne
    Mixture mixture;

    @Embeddable
    record Key(Shade shade, int number) implements Serializable {}
}

@Entity
@IdClass(Can.Key.class)
class Can {
    @Id
    @OneToOne
    Paint paint;

    @Id
    int number;

    record Key(Color paint, int number) implements Serializable {}
}

/** One key further. */
@Entity
@IdClass(Lid.Key.class)
class Lid {
    @Id
    @ManyToOne
    Can can;

    @Id
    int number;

    record Key(Can.Key can, int number) implements Serializable {}
}

/** No class says what the key holds, so the column is only that of the association. */
@Entity
class Label {
    @Id
    @OneToOne
    Paint paint;
}

@Entity
class Sticker implements Serializable {
    @Id
    @OneToOne
    Paint paint;

    @Id
    int number;
}

/** The embedded key holds the association itself. */
@Entity
class Stamp {
    @EmbeddedId
    Key key;

    @Embeddable
    record Key(@OneToOne Paint paint, int number) implements Serializable {}
}

/** Columns of several that are written one by one are only those of the association. */
@Entity
@IdClass(Sheet.Key.class)
class Sheet {
    @Id
    @ManyToOne
    @JoinColumn(name = "sheet_color", referencedColumnName = "color")
    @JoinColumn(name = "sheet_depth", referencedColumnName = "depth")
    Mixture mixture;

    @Id
    int number;

    record Key(Shade mixture, int number) implements Serializable {}
}
