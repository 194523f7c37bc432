package iam;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.Nationalized;

@Entity
@Table(
        name = "USER_ENTITY",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"REALM_ID", "USERNAME"}),
            @UniqueConstraint(name = "UK_EMAIL", columnNames = {"REALM_ID", "EMAIL_CONSTRAINT"})
        },
        indexes = @Index(name = "IDX_USER_SERVICE_ACCOUNT", columnList = "REALM_ID, SERVICE_ACCOUNT_CLIENT_LINK"))
@NamedQueries({
    @NamedQuery(name = "usersOfRealm", query = "select u from UserEntity u where u.realmId = :realmId"),
    @NamedQuery(name = "userCount", query = "select count(u) from UserEntity u")
})
class UserEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @Nationalized
    @Column(name = "USERNAME")
    protected String username;

    @Column(name = "CREATED_TIMESTAMP")
    protected Long createdTimestamp;

    @Column(name = "EMAIL")
    protected String email;

    @Column(name = "ENABLED")
    protected boolean enabled;

    /** Unique only where it is set, which is why there are two. */
    @Column(name = "EMAIL_CONSTRAINT")
    protected String emailConstraint;

    @Column(name = "REALM_ID")
    protected String realmId;

    @Column(name = "SERVICE_ACCOUNT_CLIENT_LINK")
    protected String serviceAccountClientLink;

    @Column(name = "NOT_BEFORE")
    protected int notBefore;

    @OneToMany(cascade = CascadeType.REMOVE, orphanRemoval = true, mappedBy = "user")
    protected Collection<UserAttributeEntity> attributes = new LinkedList<>();

    @OneToMany(mappedBy = "user")
    @OrderBy("priority")
    protected Collection<CredentialEntity> credentials = new LinkedList<>();

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserEntity user && Objects.equals(user.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}

@Entity
@Table(
        name = "USER_ATTRIBUTE",
        indexes = {
            @Index(name = "USER_ATTR_LONG_VALUES", columnList = "LONG_VALUE_HASH, NAME"),
            @Index(columnList = "USER_ID")
        })
class UserAttributeEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "USER_ID", nullable = false)
    protected UserEntity user;

    @Column(name = "NAME", nullable = false)
    protected String name;

    @Nationalized
    @Column(name = "VALUE_TEXT")
    protected String value;

    @Column(name = "LONG_VALUE_HASH")
    private byte[] longValueHash;

    @Nationalized
    @Column(name = "LONG_VALUE", columnDefinition = "text")
    private String longValue;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

@Entity
@Table(name = "CREDENTIAL")
class CredentialEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @Column(name = "TYPE")
    protected String type;

    @Column(name = "USER_LABEL")
    protected String userLabel;

    @Column(name = "CREATED_DATE")
    protected Long createdDate;

    @Lob
    @Column(name = "SECRET_DATA")
    protected String secretData;

    @Column(name = "CREDENTIAL_DATA", columnDefinition = "text")
    protected String credentialData;

    /** No more written, but still there. */
    @Deprecated
    @Column(name = "SALT")
    protected byte[] salt;

    @Column(name = "PRIORITY")
    protected int priority;

    @Version
    @Column(name = "VERSION")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "USER_ID")
    protected UserEntity user;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Transient
    public boolean isPassword() {
        return "password".equals(type);
    }
}

@Entity
@Table(name = "FEDERATED_IDENTITY")
@IdClass(FederatedIdentityEntity.Key.class)
class FederatedIdentityEntity {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "USER_ID")
    private UserEntity user;

    @Id
    @Column(name = "IDENTITY_PROVIDER")
    protected String identityProvider;

    @Column(name = "REALM_ID")
    protected String realmId;

    @Column(name = "FEDERATED_USER_ID")
    protected String userId;

    @Column(name = "TOKEN", length = 16_000)
    protected String token;

    static class Key implements Serializable {
        protected UserEntity user;
        protected String identityProvider;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.user, user)
                    && Objects.equals(key.identityProvider, identityProvider);
        }

        @Override
        public int hashCode() {
            return Objects.hash(user, identityProvider);
        }
    }
}

@Entity
@Table(name = "USER_ROLE_MAPPING")
@IdClass(UserRoleMappingEntity.Key.class)
class UserRoleMappingEntity {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "USER_ID")
    protected UserEntity user;

    @Id
    @Column(name = "ROLE_ID")
    protected String roleId;

    static class Key implements Serializable {
        protected UserEntity user;
        protected String roleId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.user, user) && Objects.equals(key.roleId, roleId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(user, roleId);
        }
    }
}

@Entity
@Table(name = "USER_REQUIRED_ACTION")
class RequiredActionEntity {
    @EmbeddedId
    Key key;

    @MapsId("userId")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "USER_ID")
    UserEntity user;

    @Embeddable
    static class Key implements Serializable {
        @Column(name = "USER_ID", length = 36)
        String userId;

        @Column(name = "REQUIRED_ACTION")
        String action;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.userId, userId) && Objects.equals(key.action, action);
        }

        @Override
        public int hashCode() {
            return Objects.hash(userId, action);
        }
    }
}

@Entity
@Table(
        name = "USER_CONSENT",
        uniqueConstraints = {
            @UniqueConstraint(name = "UK_LOCAL_CONSENT", columnNames = {"CLIENT_ID", "USER_ID"}),
            @UniqueConstraint(
                    name = "UK_EXTERNAL_CONSENT",
                    columnNames = {"CLIENT_STORAGE_PROVIDER", "EXTERNAL_CLIENT_ID", "USER_ID", "ISSUED_BY"})
        })
class UserConsentEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "USER_ID")
    protected UserEntity user;

    @Column(name = "CLIENT_ID")
    protected String clientId;

    @Column(name = "CLIENT_STORAGE_PROVIDER")
    protected String clientStorageProvider;

    @Column(name = "EXTERNAL_CLIENT_ID")
    protected String externalClientId;

    @Column(name = "ISSUED_BY", length = 36)
    String issuedBy;

    @ElementCollection
    @CollectionTable(
            name = "USER_CONSENT_CLIENT_SCOPE",
            joinColumns = @JoinColumn(name = "USER_CONSENT_ID"),
            foreignKey = @ForeignKey(name = "FK_GRANTED_SCOPE"))
    @Column(name = "SCOPE_ID", length = 36, nullable = false)
    Set<String> grantedScopes;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
