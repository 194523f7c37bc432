package bank;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
@Table(name = "loan_applications")
class LoanApplication extends Audited {
    enum State {
        DRAFT,
        SUBMITTED,
        APPROVED,
        DECLINED
    }

    @ManyToOne(optional = false)
    Party applicant;

    @ManyToMany
    @JoinTable(name = "co_applicants")
    @OrderColumn(name = "nth")
    List<Party> coApplicants;

    @NotNull
    @Positive
    @Digits(integer = 12, fraction = 2)
    BigDecimal amount;

    @Min(6)
    @Max(480)
    short months = 12;

    @Enumerated(EnumType.STRING)
    State state;

    @OneToOne(mappedBy = "application")
    LoanAccount account;

    @OneToMany(mappedBy = "application")
    List<Decision> decisions;

    @Size(max = 2000)
    String purpose;
}

@Entity
@Table(name = "decisions")
class Decision {
    @EmbeddedId
    DecisionId id = new DecisionId();

    @MapsId("application")
    @ManyToOne
    LoanApplication application;

    @ManyToOne(optional = false)
    @JoinColumn(name = "decided_by", referencedColumnName = "staff_number")
    Employee decidedBy;

    boolean approved;

    String grounds;
}

@Embeddable
class DecisionId implements Serializable {
    Long application;
    short level = 1;

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionId id && Objects.equals(id.application, application) && id.level == level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(application, level);
    }
}

@Entity
@Table(name = "instalments")
class Instalment {
    @EmbeddedId
    Key id = new Key();

    @ManyToOne
    @MapsId("loanId")
    @JoinColumn(name = "loan_id")
    LoanAccount loan;

    @Column(name = "due_on", nullable = false)
    LocalDate dueOn;

    @Column(precision = 19, scale = 4)
    BigDecimal interest;

    @Column(precision = 19, scale = 4)
    BigDecimal repayment;

    @ManyToOne
    Order paidBy;

    @Embeddable
    static class Key implements Serializable {
        @Column(name = "loan_id")
        long loanId;

        @Column(name = "instalment_number")
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.loanId == loanId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(loanId, number);
        }
    }
}

@Entity
@Table(name = "collateral")
@Inheritance
class Collateral {
    @Id
    @GeneratedValue(strategy = GenerationType.AUTO)
    Long id;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "market_value"))
    Money value;

    @ManyToOne
    Party provider;
}

@Entity
class Property extends Collateral {
    @Column(name = "land_register", length = 40)
    String landRegister;

    Address location;

    @Column(name = "square_metres")
    Float squareMetres;
}

@Entity
class Pledge extends Collateral {
    @ManyToOne
    Portfolio portfolio;

    @ManyToOne
    SavingsAccount savings;
}

@Entity
@Table(name = "attachments")
class Attachment {
    @Id
    @GeneratedValue
    UUID id;

    @Column(name = "media_type", length = 100, nullable = false)
    String mediaType;

    @Basic(fetch = FetchType.LAZY)
    @Lob
    byte[] content;

    Long size;

    /** What it is attached to. */
    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "subject_kind", length = 20)
    @JoinColumn(name = "subject_id")
    @AnyDiscriminatorValue(discriminator = "loan", entity = LoanApplication.class)
    @AnyDiscriminatorValue(discriminator = "dispute", entity = Mandate.class)
    Object subject;
}

@Entity
@Table(name = "tasks", indexes = @Index(name = "open_tasks", columnList = "done, due, assignee_party_id"))
class Task extends Audited {
    @Column(nullable = false)
    String title;

    LocalDate due;

    boolean done;

    @ManyToOne
    Employee assignee;

    @ManyToOne
    Party about;

    @OneToMany
    List<Attachment> attachments;

    @ElementCollection
    Map<String, String> fields;
}

@Entity
@Table(name = "audit_events")
class AuditEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_ids")
    @SequenceGenerator(name = "audit_event_ids", allocationSize = 500)
    long id;

    @Column(nullable = false)
    java.time.Instant at;

    @Column(name = "actor", length = 40)
    String actor;

    @Column(name = "remote_address", length = 45)
    String remoteAddress;

    @Column(name = "action", length = 60, nullable = false)
    String action;

    @Column(name = "details", length = 100_000)
    String details;

    String[] labels;

    @Temporal(TemporalType.TIMESTAMP)
    Date reportedAt;
}
