package kt;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.Instant;
import java.util.*;

/** What an interface brings is no attribute, be it implemented there or not. */
interface Named {
    String getName();

    void setName(String name);

    default String getGreeting() {
        return "Dear " + getName();
    }

    default void setGreeting(String greeting) {}
}

/** An open class with `lateinit var`s, annotated as Kotlin does without a target: on the fields. */
@MappedSuperclass
abstract class Record {
    @Id
    @GeneratedValue
    public UUID id;

    @Version
    private Integer isVersion;

    private boolean isDeleted;

    private Boolean isNew;

    @Access(AccessType.PROPERTY)
    @Column(name = "created")
    private Instant created;

    public Instant getCreated() {
        return created;
    }

    public void setCreated(Instant created) {
        this.created = created;
    }

    public final boolean isDeleted() {
        return isDeleted;
    }

    public final void setDeleted(boolean deleted) {
        isDeleted = deleted;
    }

    @Transient
    public int getSize() {
        return 1;
    }
}

@Entity(name = "CustomerOrder")
@Table(name = "customer_order")
class Order extends Record implements Named {
    private String name;

    @Column(name = "is_express", nullable = false)
    private boolean isExpress;

    @ManyToOne(optional = false)
    private Member member$1;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    private final List<OrderLine> _lines = new ArrayList<>();

    @Convert(converter = TokenConverter.class)
    @Column(length = 40)
    private Token token = new Token("t");

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    public List<OrderLine> getLines() {
        return Collections.unmodifiableList(_lines);
    }
}

/** What a value class wraps is not known to Hibernate, so it is converted. */
final class Token implements Serializable {
    private final String text;

    Token(String text) {
        this.text = text;
    }

    static String unbox$impl(Token token) {
        return token.text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && token.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}

@Converter
class TokenConverter implements AttributeConverter<Token, String> {
    @Override
    public String convertToDatabaseColumn(Token token) {
        return token == null ? null : Token.unbox$impl(token);
    }

    @Override
    public Token convertToEntityAttribute(String text) {
        return text == null ? null : new Token(text);
    }
}

/** A data class as a key. */
@Embeddable
class LineId implements Serializable {
    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "line_nr")
    private int nr = 1;

    @Override
    public boolean equals(Object other) {
        return other instanceof LineId id && id.nr == nr && Objects.equals(id.orderId, orderId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(orderId, nr);
    }
}

@Entity
@Table(name = "order_line", uniqueConstraints = @UniqueConstraint(columnNames = {"order_id", "sku"}))
class OrderLine {
    @EmbeddedId
    private LineId id = new LineId();

    @MapsId("orderId")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private Order order;

    @Column(nullable = false)
    private String sku = "";

    private Integer isGift$delegate;
}

/** Getters of a superclass that are overridden, with annotations that nobody reads there. */
@MappedSuperclass
abstract class Priced {
    private Long id;
    private String price;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "priced")
    @SequenceGenerator(name = "priced", sequenceName = "priced_ids", allocationSize = 5)
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Column(length = 33)
    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }
}

@Entity
@Table(name = "offer")
class Offer extends Priced {
    private boolean is;

    @Override
    public Long getId() {
        return super.getId();
    }

    @Override
    @Column(length = 44, nullable = false)
    public String getPrice() {
        return super.getPrice();
    }

    /** For Hibernate 6 an attribute called note, for Hibernate 7 none. */
    public String isNote() {
        return "";
    }

    public void setNote(String note) {}

    @Column(name = "is_it")
    public boolean getIs() {
        return is;
    }

    public void setIs(boolean is) {
        this.is = is;
    }
}
