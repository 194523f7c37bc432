package bank;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "cards")
class Card extends Audited {
    enum Scheme {
        DEBIT,
        CREDIT,
        PREPAID
    }

    @NaturalId
    @Column(name = "pan_token", length = 32)
    String panToken;

    @NaturalId
    short sequence = 1;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    Scheme scheme;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    CurrentAccount account;

    @ManyToOne(optional = false)
    @JoinColumn(name = "holder_id")
    Person holder;

    @Column(name = "expires", nullable = false)
    LocalDate expires;

    @Column(name = "pin_tries", nullable = false)
    @ColumnDefault("3")
    byte pinTries = 3;

    @ElementCollection
    @CollectionTable(name = "card_limits", joinColumns = @JoinColumn(name = "card_id"))
    @MapKeyColumn(name = "used_for", length = 12)
    @MapKeyEnumerated(EnumType.STRING)
    Map<Use, Limit> limits;

    enum Use {
        SHOP,
        CASH,
        ONLINE
    }
}

@Entity
@Table(name = "merchants", indexes = @Index(columnList = "category, country"))
class Merchant {
    @Id
    @Column(length = 15)
    String number;

    @Column(nullable = false, length = 40)
    String name;

    @Column(length = 4)
    @JdbcTypeCode(SqlTypes.CHAR)
    String category;

    @ManyToOne
    @JoinColumn(name = "country")
    Country country;
}

@Entity
@Table(name = "card_transactions")
class CardTransaction {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne(optional = false)
    Card card;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merchant", foreignKey = @ForeignKey(name = "fk_merchant"))
    Merchant merchant;

    @Embedded
    Money money;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "original_amount", precision = 19, scale = 4))
    @AttributeOverride(name = "currency", column = @Column(name = "original_currency", length = 3))
    Money original;

    @Column(nullable = false)
    Instant at;

    @Column(name = "auth_code", length = 6)
    String authorisation;

    @OneToOne(mappedBy = "transaction")
    Dispute dispute;
}

@Entity
@Table(name = "disputes")
class Dispute {
    @Id
    @OneToOne
    @JoinColumn(name = "transaction_id")
    CardTransaction transaction;

    @Column(length = 1000)
    String reason;

    @Column(name = "refunded", precision = 19, scale = 4)
    BigDecimal refunded;

    @ElementCollection
    @CollectionTable(name = "dispute_messages")
    @OrderColumn
    List<Message> messages;

    @Embeddable
    static class Message {
        @Column(length = 40)
        String author;

        @Column(name = "written_at", nullable = false)
        LocalDateTime writtenAt;

        @Column(columnDefinition = "text")
        String body;
    }
}
