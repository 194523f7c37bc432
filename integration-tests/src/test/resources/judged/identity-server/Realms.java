package iam;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Nationalized;

/** Its key is read through the getter, all else by the fields. */
@Entity
@Table(name = "REALM")
@NamedQuery(name = "allRealms", query = "select r from RealmEntity r")
@NamedEntityGraph(name = "realm", attributeNodes = @NamedAttributeNode("attributes"))
class RealmEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @Column(name = "NAME", unique = true)
    protected String name;

    @Column(name = "ENABLED")
    protected boolean enabled;

    @Column(name = "SSL_REQUIRED")
    protected String sslRequired;

    @Column(name = "ACCESS_TOKEN_LIFESPAN")
    protected int accessTokenLifespan;

    @Column(name = "NOT_BEFORE")
    protected Integer notBefore;

    @Nationalized
    @Column(name = "DISPLAY_NAME", length = 4000)
    protected String displayName;

    @Column(name = "PRIVACY_NOTE", length = 100_000)
    protected String privacyNote;

    @OneToMany(cascade = CascadeType.REMOVE, orphanRemoval = true, mappedBy = "realm", fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    Collection<RealmAttributeEntity> attributes = new LinkedList<>();

    @OneToMany(cascade = CascadeType.REMOVE, orphanRemoval = true, mappedBy = "realm")
    Collection<RequiredCredentialEntity> requiredCredentials = new LinkedList<>();

    @ElementCollection
    @MapKeyColumn(name = "NAME")
    @Column(name = "VALUE_TEXT")
    @CollectionTable(name = "REALM_SMTP_CONFIG", joinColumns = @JoinColumn(name = "REALM_ID"))
    protected Map<String, String> smtpConfig;

    @ElementCollection
    @Column(name = "GROUP_ID")
    @CollectionTable(name = "REALM_DEFAULT_GROUPS", joinColumns = @JoinColumn(name = "REALM_ID"))
    protected Set<String> defaultGroups;

    @ElementCollection
    @Column(name = "LISTENER")
    @CollectionTable(name = "REALM_EVENT_LISTENERS", joinColumns = @JoinColumn(name = "REALM_ID"))
    protected Set<String> eventListeners;

    @ElementCollection
    @Column(name = "LOCALE")
    @CollectionTable(name = "REALM_SUPPORTED_LOCALES", joinColumns = @JoinColumn(name = "REALM_ID"))
    protected List<String> supportedLocales;

    @OneToMany(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true, mappedBy = "realmId")
    @MapKey(name = "locale")
    @BatchSize(size = 50)
    Map<String, RealmTextsEntity> texts;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

@Entity
@Table(name = "REALM_ATTRIBUTE")
@IdClass(RealmAttributeEntity.Key.class)
class RealmAttributeEntity {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "REALM_ID")
    protected RealmEntity realm;

    @Id
    @Column(name = "NAME")
    protected String name;

    @Lob
    @Column(name = "VALUE_TEXT", length = 100)
    protected String value;

    static class Key implements java.io.Serializable {
        protected RealmEntity realm;
        protected String name;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.realm.id, realm.id) && Objects.equals(key.name, name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(realm.id, name);
        }
    }
}

@Entity
@Table(name = "REALM_REQUIRED_CREDENTIAL")
@IdClass(RequiredCredentialEntity.Key.class)
class RequiredCredentialEntity {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "REALM_ID")
    protected RealmEntity realm;

    @Id
    @Column(name = "TYPE")
    protected String type;

    @Column(name = "INPUT")
    protected boolean input;

    @Column(name = "FORM_LABEL")
    protected String formLabel;

    /** It holds the key of the realm, where the entity holds the realm. */
    static class Key implements java.io.Serializable {
        protected String realm;
        protected String type;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.realm, realm) && Objects.equals(key.type, type);
        }

        @Override
        public int hashCode() {
            return Objects.hash(realm, type);
        }
    }
}

@Entity
@Table(name = "REALM_LOCALIZATIONS")
@IdClass(RealmTextsEntity.Key.class)
class RealmTextsEntity {
    @Id
    @Column(name = "REALM_ID", length = 36)
    private String realmId;

    @Id
    @Column(name = "LOCALE")
    private String locale;

    @Column(name = "TEXTS", columnDefinition = "text", nullable = false)
    private String texts;

    record Key(String realmId, String locale) implements java.io.Serializable {}
}

@Entity
@Table(
        name = "COMPONENT",
        indexes = {
            @Index(name = "IDX_COMPONENT_REALM", columnList = "REALM_ID"),
            @Index(name = "IDX_COMPONENT_PROVIDER_TYPE", columnList = "PROVIDER_TYPE")
        })
class ComponentEntity {
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "REALM_ID")
    protected RealmEntity realm;

    @Column(name = "NAME")
    protected String name;

    @Column(name = "PROVIDER_TYPE")
    protected String providerType;

    @Column(name = "PARENT_ID")
    protected String parentId;

    @OneToMany(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true, mappedBy = "component")
    Set<ComponentConfigEntity> configs = new LinkedHashSet<>();

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

@Entity
@Table(name = "COMPONENT_CONFIG")
class ComponentConfigEntity {
    @Id
    @Column(name = "ID", length = 36)
    protected String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "COMPONENT_ID", nullable = false, foreignKey = @ForeignKey(name = "FK_COMPONENT_CONFIG"))
    protected ComponentEntity component;

    @Column(name = "NAME")
    protected String name;

    @Column(name = "VALUE_TEXT", length = 2147483647)
    protected String value;
}
